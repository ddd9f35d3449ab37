"""Signing in and signing up.

There is no mail here, so an address counts as confirmed at once, unless its local part ends in
`+unverified`: such an account stays without access, as one whose owner never opened the link.
"""

from __future__ import annotations

import hmac
import json
import secrets
from base64 import b64encode
from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..engine.tokens import USERS, digest, issue

_UNCONFIRMED = "+unverified"


@handles("login")
def login(call: Call) -> Any:
    """Check address and password, and make a token of the given name."""
    email, password = call.body["email"].strip().lower(), call.body["password"]
    user = call.state.first(USERS, email=email)
    if user is None or not hmac.compare_digest(user["password_digest"], digest(password)):
        refusal = refuse_as("invalid-credentials")
        refusal.errors = {"email": [refusal.message]}
        raise refusal
    if user["disabled"]:
        raise refuse_as("account-disabled")
    if not user.get("email_verified", True):
        raise refuse_as("email-not-verified")
    return {"status": "success", **_start(user, _new_token(call, user))}


@handles("register")
def register(call: Call) -> Any:
    """Make an account, with a token when one is named."""
    email = call.body["email"].strip().lower()
    name = (call.body.get("username") or "").strip()
    wrong: dict[str, list[str]] = {}
    if call.body["password"] != call.body["password_confirmation"]:
        wrong["password"] = ["The password field confirmation does not match."]
    if call.state.first(USERS, email=email) is not None:
        wrong["email"] = ["The email has already been taken."]
    if name and call.state.first(USERS, display_name=name) is not None:
        wrong["username"] = ["The username has already been taken."]
    if wrong:
        raise Refusal(422, next(iter(wrong.values()))[0], errors=wrong)
    confirmed = not email.partition("@")[0].endswith(_UNCONFIRMED)
    user = call.state.insert(
        USERS,
        {
            "display_name": name or email.partition("@")[0],
            "email": email,
            "password_digest": digest(call.body["password"]),
            "avatar": "",
            "artist_id": None,
            "upload_access": False,
            "admin": False,
            "plan": "free",
            "created_at": call.stamp,
            "disabled": False,
            "email_verified": confirmed,
        },
    )
    if not confirmed:
        return {"status": "needs_email_verification"}
    if "token_name" not in call.body:
        start = json.dumps({"user": {"id": user["id"], "display_name": user["display_name"]}})
        return {"status": "success", "bootstrapData": b64encode(start.encode()).decode()}
    return {"status": "success", "boostrapData": _start(user, _new_token(call, user))}


def _new_token(call: Call, user: Row) -> str:
    token = f"sandbox-{secrets.token_urlsafe(30)}"
    row = issue(call.state, call.clock, user["id"], token)
    call.state.change("token", row["id"], name=call.body["token_name"])
    return token


def _start(user: Row, token: str) -> Row:
    shown = {key: user[key] for key in ("id", "display_name", "avatar")}
    return {
        "user": shown | {"access_token": token},
        "locales": None,
        "menus": [],
        "settings": {},
        "themes": {},
    }
