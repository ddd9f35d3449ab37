"""The Registration model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Registration(BodyModel):
    """An account to make.

    Attributes:
        email: An address that no other account has, of a provider that is not blocked.
        password_confirmation: The same password once more.
        token_name: What the new access token shall be called. Without it no token is made.
        g_recaptcha_response: The solved CAPTCHA, where the server wants one. Never log it.
    """

    email: str
    password: str
    password_confirmation: str
    username: str | Unset | None = UNSET
    token_name: str | Unset = UNSET
    g_recaptcha_response: str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", None, False),
            Field("password", "password", None, True),
            Field("password_confirmation", "password_confirmation", None, True),
            Field("username", "username", None, False),
            Field("token_name", "token_name", None, False),
            Field("g-recaptcha-response", "g_recaptcha_response", None, True),
        )
