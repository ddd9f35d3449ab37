"""The personas: accounts that the seed brings, each with a token to act with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

# What every seeded account signs in with, unless others can reach the sandbox.
PASSWORD = "sandbox-password"

SandboxUser = Literal[
    "buyer",
    "producer",
    "second producer",
    "beginner",
    "admin",
    "expired",
    "revoked",
    "forbidden",
]


@dataclass(frozen=True, slots=True)
class Persona:
    """An account of the seed, with a token.

    Attributes:
        token: The token.
        user_id: The account it stands for.
        role: What the person can do, in a few words.
        days: The token's age in days when the sandbox starts.
        revoked: Whether it was taken back.
        permitted: Whether it may call the API at all.
    """

    token: str
    user_id: int
    role: str
    days: int = 1
    revoked: bool = False
    permitted: bool = True


BUYER = Persona("sandbox-buyer", 1, "buys, follows and listens")
PRODUCER = Persona("sandbox-token", 2, "producer with upload access, a verified artist")
SECOND_PRODUCER = Persona("sandbox-producer-2", 3, "another producer with upload access")
BEGINNER = Persona("sandbox-beginner", 4, "producer without upload access")
ADMIN = Persona("sandbox-admin", 5, "administrator")
EXPIRED = Persona("sandbox-expired", 1, "the buyer's expired token", days=91)
REVOKED = Persona("sandbox-revoked", 1, "the buyer's revoked token", revoked=True)
FORBIDDEN = Persona("sandbox-forbidden", 6, "a token without permission", permitted=False)


BY_NAME: dict[str, Persona] = dict(
    zip(
        get_args(SandboxUser),
        (BUYER, PRODUCER, SECOND_PRODUCER, BEGINNER, ADMIN, EXPIRED, REVOKED, FORBIDDEN),
        strict=True,
    )
)
PERSONAS = tuple(BY_NAME.values())
