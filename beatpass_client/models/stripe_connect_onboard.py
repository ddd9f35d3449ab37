"""The StripeConnectOnboard model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class StripeConnectOnboard(BodyModel):
    """What Stripe has to know to begin.

    Attributes:
        country: Two-letter code of the artist's country; one that is not supported gives 422.
    """

    country: str

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("country", "country", None, False),)
