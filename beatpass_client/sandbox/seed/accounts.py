"""Accounts that cannot simply sign in, and what they are there for."""

from __future__ import annotations

from ..clock import EPOCH, stamp
from ..people import USERS, digest
from ..state import State

# By e-mail address: what differs from an ordinary account.
DISABLED = "disabled@beatpass.example"
UNVERIFIED = "unverified@beatpass.example"
BARRED = "barred@beatpass.example"


def plant_accounts(state: State, password: str) -> None:
    """Put in a disabled account, one without a confirmed address, and one barred from backstage.

    Args:
        state: The state.
        password: Everybody's password.
    """
    for email, fields in (
        (DISABLED, {"disabled": True}),
        (UNVERIFIED, {"email_verified": False}),
        (BARRED, {"backstage": False}),
    ):
        name = email.partition("@")[0]
        state.insert(
            USERS,
            {
                "display_name": name.capitalize(),
                "email": email,
                "password_digest": digest(password),
                "avatar": f"https://images.example/users/{name}.jpg",
                "artist_id": None,
                "upload_access": False,
                "admin": False,
                "plan": "free",
                "created_at": stamp(EPOCH),
                "disabled": False,
                **fields,
            },
        )
