"""The ArtistPage model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .artist import Artist


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistPage(AnswerModel):
    """One page of artists. The server answers with the counted form or the simple form, and each
    form leaves the other one's fields out.

    Attributes:
        current_page: Number of this page, counted from 1.
        data: The artists on this page.
        from_: Position of the page's first item, counted from 1. Null when the page is empty.
        to: Position of the page's last item, counted from 1. Null when the page is empty.
        per_page: How many items a full page holds.
        last_page: Number of the last page. Counted form only.
        next_page: Number of the page after this one, null at the end. Counted form only.
        prev_page: Number of the page before this one, null at the start. Counted form only.
        total: How many items there are on all pages. Counted form only.
        first_page_url: Address of page 1. Simple form only.
        next_page_url: Address of the page after this one, null at the end. Simple form only.
        prev_page_url: Address of the page before this one, null at the start. Simple form only.
        path: Address of the list without its query. Simple form only.
    """

    current_page: int | None = None
    data: list[Artist] | None = None
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
        from .artist import Artist

        return (
            Field("current_page", "current_page", None, False),
            Field("data", "data", ListOf(object_of(Artist)), False),
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
