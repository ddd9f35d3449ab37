"""The LicenseChallenge model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicenseChallenge(BodyModel):
    """Proof that a person asks, where BeatPass wants one.

    Attributes:
        g_recaptcha_response: Token of a solved reCAPTCHA, made for the action
            `license_verification`.
    """

    g_recaptcha_response: str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("g-recaptcha-response", "g_recaptcha_response", None, True),)
