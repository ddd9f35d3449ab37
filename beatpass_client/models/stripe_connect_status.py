"""The StripeConnectStatus model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class StripeConnectStatus(AnswerModel):
    """The state of an older Stripe account.

    Attributes:
        status: One of `not_started`, `pending`, `complete` and `restricted`, as far as is
            known. Weak evidence.
    """

    status: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("status", "status", None, False),)
