"""The tokens and passwords of a run: the documented ones, or random ones when others get in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from .engine.state import State
from .engine.tokens import TOKENS, USERS, digest
from .personas import PASSWORD, PERSONAS


@dataclass(frozen=True)
class Credentials:
    """What the personas sign in with.

    Attributes:
        tokens: A token for each persona, in the order of `PERSONAS`.
        passwords: The passwords of the personas' accounts, by user id.
        documented: Whether these are the ones of the documentation.
    """

    tokens: list[str]
    passwords: dict[int, str]
    documented: bool


def documented_credentials() -> Credentials:
    """The credentials of the documentation, the same in every run."""
    passwords = {persona.user_id: PASSWORD for persona in PERSONAS}
    return Credentials([persona.token for persona in PERSONAS], passwords, documented=True)


def random_credentials() -> Credentials:
    """Credentials for one run, which nobody can guess."""
    tokens = [f"sandbox-{secrets.token_urlsafe(18)}" for _ in PERSONAS]
    passwords = {persona.user_id: secrets.token_urlsafe(12) for persona in PERSONAS}
    return Credentials(tokens, passwords, documented=False)


def set_credentials(state: State, credentials: Credentials) -> None:
    """Give the seeded accounts their tokens and passwords.

    With random credentials, a seeded account without a persona gets a password that nobody knows.

    Args:
        state: The state.
        credentials: The credentials.
    """
    documented = digest(PASSWORD)
    with state.transaction():
        for number, token in enumerate(credentials.tokens, 1):
            if state.get(TOKENS, number) is not None:
                state.change(TOKENS, number, digest=digest(token))
        for user in state.find(USERS):
            if not user.get("seeded") and user["password_digest"] != documented:
                continue
            password = credentials.passwords.get(user["id"])
            if password is None:
                password = PASSWORD if credentials.documented else secrets.token_urlsafe(18)
            state.change(USERS, user["id"], password_digest=digest(password))
