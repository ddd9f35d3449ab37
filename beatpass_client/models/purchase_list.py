"""The PurchaseList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .purchase_answer_status import PurchaseAnswerStatus
    from .purchase_page import PurchasePage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PurchaseList(AnswerModel):
    """A page of purchases in its envelope."""

    purchases: PurchasePage | None = None
    status: PurchaseAnswerStatus | str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .purchase_page import PurchasePage

        return (
            Field("purchases", "purchases", object_of(PurchasePage), False),
            Field("status", "status", None, False),
        )
