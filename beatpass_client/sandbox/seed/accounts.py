"""Accounts that meet a refusal when they sign in or apply backstage."""

from __future__ import annotations

from ..accounts.backstage import APPLICATIONS
from ..engine.clock import EPOCH, stamp
from ..engine.state import State
from ..engine.tokens import USERS, digest
from ..personas import PASSWORD

DISABLED = "disabled@beatpass.example"
UNVERIFIED = "unverified@beatpass.example"
# May not apply backstage at all.
BARRED = "barred@beatpass.example"
# Has an application that was revoked.
TURNED_AWAY = "turned-away@beatpass.example"


def plant_accounts(state: State) -> None:
    """Put them in.

    Args:
        state: The state.
    """
    for email, fields in (
        (DISABLED, {"disabled": True}),
        (UNVERIFIED, {"email_verified": False}),
        (BARRED, {"backstage": False}),
        (TURNED_AWAY, {}),
    ):
        name = email.partition("@")[0]
        user = state.insert(
            USERS,
            {
                "display_name": name.replace("-", " ").capitalize(),
                "email": email,
                "password_digest": digest(PASSWORD),
                "seeded": True,
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
    state.insert(
        APPLICATIONS,
        {
            "user_id": user["id"],
            "type": "become-artist",
            "artist_name": "Turned Away",
            "artist_id": None,
            "data": {"beats_url": "https://beats.example/turned-away"},
            "status": "revoked",
            "created_at": stamp(EPOCH),
            "decided_at": stamp(EPOCH),
        },
    )
