"""The FinanceTransactionPagination model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceTransactionPagination(AnswerModel):
    """Which part of the transactions a page shows.

    Attributes:
        page: Number of this page, from 1.
        total: Count of all transactions.
        from_: Position of the page's first transaction, or null.
        to: Position of the page's last transaction, or null.
        has_more: Whether a further page follows.
        has_previous: Whether a page comes before.
    """

    page: int | None = None
    per_page: int | None = None
    total: int | None = None
    from_: int | None = None
    to: int | None = None
    has_more: bool | None = None
    has_previous: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("page", "page", None, False),
            Field("perPage", "per_page", None, False),
            Field("total", "total", None, False),
            Field("from", "from_", None, False),
            Field("to", "to", None, False),
            Field("hasMore", "has_more", None, False),
            Field("hasPrevious", "has_previous", None, False),
        )
