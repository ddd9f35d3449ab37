"""The SearchAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf, OneOf

if TYPE_CHECKING:
    from .search_results import SearchResults


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SearchAnswer(AnswerModel):
    """What a search found, and for which words.

    Attributes:
        results: What was found. An empty list when there were no words to look for.
    """

    query: str | None = None
    loader: str | None = None
    results: SearchResults | list[Any] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .search_results import SearchResults

        return (
            Field("query", "query", None, False),
            Field("loader", "loader", None, False),
            Field("results", "results", OneOf(object_of(SearchResults), ListOf()), False),
        )
