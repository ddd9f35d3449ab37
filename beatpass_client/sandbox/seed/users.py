"""The seeded accounts and their tokens."""

from __future__ import annotations

from datetime import timedelta

from ..engine.clock import EPOCH, stamp
from ..engine.state import Row, State
from ..engine.tokens import TOKENS, USERS, digest
from ..personas import PASSWORD, PERSONAS
from .words import FIRST_NAMES, LAST_NAMES

COUNT = 200

# The accounts of the seeded people, by id: name, artist, upload access, administrator.
_KNOWN = {
    1: ("Bo the Buyer", None, False, False),
    2: ("Mara Voss", 1, True, False),
    3: ("Tiefgang", 2, True, False),
    4: ("June Okafor", 3, False, False),
    5: ("Ari the Admin", None, True, True),
    6: ("Nobody Yet", None, False, False),
}


def plant_users(state: State) -> None:
    """Put the accounts and the tokens in.

    Args:
        state: The state.
    """
    secret = digest(PASSWORD)
    state.load(USERS, (_user(number, secret) for number in range(1, COUNT + 1)))
    for number, person in enumerate(PERSONAS, 1):
        row = {
            "id": number,
            "digest": digest(person.token),
            "user_id": person.user_id,
            "created_at": stamp(EPOCH - timedelta(days=person.days)),
            "revoked": person.revoked,
            "permitted": person.permitted,
        }
        state.load(TOKENS, [row])


def _user(number: int, secret: str) -> Row:
    first, last = FIRST_NAMES[number % 20], LAST_NAMES[number // 20 % 10]
    # Users 11 to 47 are the people behind the artists 4 to 40.
    artist = number - 7 if 11 <= number <= 47 else None
    known = (f"{first} {last}", artist, artist is not None and artist % 5 != 0, False)
    name, artist, upload, admin = _KNOWN.get(number, known)
    return {
        "id": number,
        "display_name": name,
        "email": f"user{number}@beatpass.example",
        "password_digest": secret,
        "seeded": True,
        "avatar": f"https://images.example/users/{number}.jpg",
        "artist_id": artist,
        "upload_access": upload,
        "admin": admin,
        "plan": "pro" if number % 3 else "free",
        "created_at": stamp(EPOCH - timedelta(days=400 - number)),
        "disabled": False,
    }
