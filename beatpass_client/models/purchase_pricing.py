"""The PurchasePricing model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PurchasePricing(AnswerModel):
    """What a purchase that was started costs. Amounts are decimals in the currency's main unit.

    Attributes:
        track_price: Price of the track before fees.
        platform_fee: BeatPass's fee.
        platform_fee_rate: The part of the fee that grows with the price, as a rate.
        platform_fee_flat: The part of the fee that is always the same.
        platform_fee_waived: Whether the plan spares the fee.
        platform_fee_plan_id: Id of the plan that decided on the fee, if one did.
        platform_fee_plan_name: Name of that plan.
        total_amount: What the buyer pays.
        artist_amount: The artist's share as calculated; it does not say that it was paid.
        base_price: Price before fees, as older pages print it. Weak evidence.
        is_exclusive: Whether the license is exclusive, as older pages print it. Weak evidence.
    """

    track_price: float | None = None
    platform_fee: float | None = None
    platform_fee_rate: float | None = None
    platform_fee_flat: float | None = None
    platform_fee_waived: bool | None = None
    platform_fee_plan_id: int | None = None
    platform_fee_plan_name: str | None = None
    total_amount: float | None = None
    artist_amount: float | None = None
    currency: str | None = None
    license_terms: OpenObject | None = None
    base_price: float | None = None
    is_exclusive: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("track_price", "track_price", None, False),
            Field("platform_fee", "platform_fee", None, False),
            Field("platform_fee_rate", "platform_fee_rate", None, False),
            Field("platform_fee_flat", "platform_fee_flat", None, False),
            Field("platform_fee_waived", "platform_fee_waived", None, False),
            Field("platform_fee_plan_id", "platform_fee_plan_id", None, False),
            Field("platform_fee_plan_name", "platform_fee_plan_name", None, False),
            Field("total_amount", "total_amount", None, False),
            Field("artist_amount", "artist_amount", None, False),
            Field("currency", "currency", None, False),
            Field("license_terms", "license_terms", object_of(OpenObject), False),
            Field("base_price", "base_price", None, False),
            Field("is_exclusive", "is_exclusive", None, False),
        )
