"""One page of a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .envelope import Facts

if TYPE_CHECKING:
    from .paging import Paging, Place

Item = TypeVar("Item")


class Page(Generic[Item]):
    """One page of a list.

    Attributes:
        items: What is on it.
        number: Its number from 1; `None` where pages have none.
        size: How many items a page has; `None` when the server does not say.
        total: How many items there are in all; `None` when the server does not say.
        has_next: Whether another page follows, as far as the answer tells.
        resume: A token that goes on after this page; `None` after the last.
        envelope: The whole answer.
    """

    __slots__ = ("_paging", "envelope", "has_next", "items", "number", "resume", "size", "total")

    def __init__(
        self,
        paging: Paging[Item],
        items: list[Item],
        facts: Facts,
        following: Place | None,
        envelope: Any,
    ) -> None:
        """Keep what a page tells."""
        self._paging = paging
        self.items = items
        self.number = facts.number("current_page", "page")
        self.size = facts.number("per_page", "perPage", "limit")
        self.total = facts.number("total")
        self.has_next = following is not None
        self.resume = None if following is None else paging.token(following)
        self.envelope = envelope

    def __iter__(self) -> Iterator[Item]:
        """Go through the items of this page."""
        return iter(self.items)

    def __len__(self) -> int:
        """Tell how many items this page has."""
        return len(self.items)

    def __repr__(self) -> str:
        """Show where it is, and how much is on it."""
        of = "" if self.total is None else f" of {self.total}"
        return f"<Page {self.number or '?'}, {len(self.items)} items{of}>"


class AsyncPage(Page[Item]):
    """One page of a list, which can fetch the next."""

    __slots__ = ()

    async def next(self) -> AsyncPage[Item] | None:
        """Fetch the next page.

        Returns:
            The page; `None` after the last.
        """
        if self.resume is None:
            return None
        place = self._paging.place_of(self.resume)
        answer = await self._paging.fetch(place)
        return cast("AsyncPage[Item]", self._paging.page(place, answer, AsyncPage))


class SyncPage(Page[Item]):
    """One page of a list, which can fetch the next."""

    __slots__ = ()

    def next(self) -> SyncPage[Item] | None:
        """Fetch the next page.

        Returns:
            The page; `None` after the last.
        """
        if self.resume is None:
            return None
        place = self._paging.place_of(self.resume)
        return cast("SyncPage[Item]", self._paging.page(place, self._paging.fetch(place), SyncPage))
