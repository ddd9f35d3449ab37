"""The ArtistActivityPagination model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistActivityPagination(AnswerModel):
    """Where the page of downloads stands.

    Attributes:
        page: Number of this page, counted from 1.
        total: How many downloads there are on all pages.
        has_more: Whether a page follows.
    """

    page: int | None = None
    per_page: int | None = None
    total: int | None = None
    has_more: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("page", "page", None, False),
            Field("perPage", "per_page", None, False),
            Field("total", "total", None, False),
            Field("hasMore", "has_more", None, False),
        )
