"""The LoginCredentials model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LoginCredentials(BodyModel):
    """Who signs in.

    Attributes:
        token_name: What the new access token shall be called.
    """

    email: str
    password: str
    token_name: str

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", None, False),
            Field("password", "password", None, True),
            Field("token_name", "token_name", None, False),
        )
