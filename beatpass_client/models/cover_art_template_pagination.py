"""The CoverArtTemplatePagination model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CoverArtTemplatePagination(AnswerModel):
    """Where the page of templates stands. Left out when no page was asked for.

    Attributes:
        current_page: Number of this page, counted from 1.
        last_page: Number of the last page.
        per_page: How many templates a full page holds.
        total: How many templates there are on all pages.
    """

    current_page: int | None = None
    last_page: int | None = None
    per_page: int | None = None
    total: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("current_page", "current_page", None, False),
            Field("last_page", "last_page", None, False),
            Field("per_page", "per_page", None, False),
            Field("total", "total", None, False),
        )
