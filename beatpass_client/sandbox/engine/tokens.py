"""Bearer tokens: how they are stored, and which account sends a request."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from .clock import Clock, moment_of, stamp
from .http import Refusal
from .state import Row, State
from .table import table

TOKEN_LIFE = timedelta(days=90)

USERS = table(
    "user",
    index=("display_name", "email", "artist_id"),
    unique=(("email",),),
    text=("display_name",),
)
TOKENS = table("token", index=("digest", "user_id"), unique=(("digest",),))


def issue(state: State, clock: Clock, user_id: int, token: str, *, days: float = 0) -> Row:
    """Put a token into the state, as its digest only.

    Args:
        state: The state.
        clock: The clock.
        user_id: Whom it stands for.
        token: The token.
        days: How old it already is.

    Returns:
        The row of the token.
    """
    created = clock.now() - timedelta(days=days)
    row = {
        "digest": digest(token),
        "user_id": user_id,
        "created_at": stamp(created),
        "revoked": False,
        "permitted": True,
    }
    return state.insert(TOKENS, row)


def digest(token: str) -> str:
    """Make the digest that is stored instead of a token.

    Args:
        token: The token.

    Returns:
        Its SHA-256 in hexadecimal.
    """
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def caller(state: State, clock: Clock, authorization: str | None) -> Row | None:
    """Find who sent a request.

    Args:
        state: The state.
        clock: The clock.
        authorization: The `Authorization` header.

    Returns:
        The user, or None when the header is missing.

    Raises:
        Refusal: The token is unknown, revoked or expired (401), or has no permission (403).
    """
    if authorization is None:
        return None
    scheme, _, token = authorization.partition(" ")
    row = None
    if scheme.lower() == "bearer" and token.strip():
        row = state.first(TOKENS, digest=digest(token.strip()))
    if row is None or row["revoked"]:
        raise Refusal(401, "Unauthenticated.")
    if clock.now() >= moment_of(row["created_at"]) + TOKEN_LIFE:
        raise Refusal(401, "Token expired.")
    if not row["permitted"]:
        raise Refusal(403, "This token may not use the API.")
    user = state.get(USERS, row["user_id"])
    if user is None:
        raise Refusal(401, "Unauthenticated.")
    if user.get("disabled"):
        raise Refusal(403, "Your account is disabled.")
    return user
