"""The PurchasePage model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .purchase import Purchase


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PurchasePage(AnswerModel):
    """One page of purchases, in the length-aware or the simple form.

    Attributes:
        from_: Position of the page's first purchase, from 1; null if the page is empty.
        to: Position of the page's last purchase; null if the page is empty.
        last_page: Number of the last page, at least 1; not in the simple form.
        next_page: Number of the page after this one; null on the last.
        prev_page: Number of the page before this one; null on the first.
        total: Count of all purchases; not in the simple form.
        first_page_url: Simple form only.
        next_page_url: Simple form only; null on the last page.
        prev_page_url: Simple form only; null on the first page.
        path: Simple form only.
    """

    current_page: int | None = None
    data: list[Purchase] | None = None
    from_: int | None = None
    to: int | None = None
    per_page: int | None = None
    last_page: int | None = None
    next_page: int | None = None
    prev_page: int | None = None
    total: int | None = None
    first_page_url: str | None = None
    next_page_url: str | None = None
    prev_page_url: str | None = None
    path: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .purchase import Purchase

        return (
            Field("current_page", "current_page", None, False),
            Field("data", "data", ListOf(object_of(Purchase)), False),
            Field("from", "from_", None, False),
            Field("to", "to", None, False),
            Field("per_page", "per_page", None, False),
            Field("last_page", "last_page", None, False),
            Field("next_page", "next_page", None, False),
            Field("prev_page", "prev_page", None, False),
            Field("total", "total", None, False),
            Field("first_page_url", "first_page_url", None, False),
            Field("next_page_url", "next_page_url", None, False),
            Field("prev_page_url", "prev_page_url", None, False),
            Field("path", "path", None, False),
        )
