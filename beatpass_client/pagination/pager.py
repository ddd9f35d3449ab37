"""The pagers: a list of BeatPass, page by page or item by item."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Iterator, Mapping
from typing import Any, Generic, Self, cast

from ..errors import PaginationError
from ..types import Operation, Unset
from .iterate import Walk
from .page import AsyncPage, Item, Page, SyncPage
from .prefetch import AsyncAhead, SyncAhead
from .strategy import MOST_PAGES, Paging

_MOST_AHEAD = 8


class _Pager(Generic[Item]):
    """What both pagers have in common: the list, and who walks through it."""

    def __init__(
        self,
        operation: Operation,
        fetch: Callable[..., Any],
        *,
        of: Iterable[Any] = (),
        size: str | None = None,
        page_size: int | Unset | None = None,
        start: Mapping[str, Any] | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
    ) -> None:
        """Prepare; nothing is sent."""
        self._paging: Paging[Item] = Paging(
            operation, fetch, of=of, size=size, page_size=page_size, start=start or {},
            max_items=max_items, max_pages=max_pages, resume=resume,
        )  # fmt: skip
        self._ahead = 0
        self._unique = False
        self._walkers: list[Any] = []

    def prefetch(self, pages: int) -> Self:
        """Fetch some pages ahead while the items of one are worked on.

        Pages with numbers are fetched ahead; others can only be fetched one after the other. All
        calls keep to the rate limit. When the loop is left, `AsyncPager` cancels the calls that are
        under way; `SyncPager` uses threads, and waits for those that are on the wire.

        Args:
            pages: How many pages, 1 to 8.

        Returns:
            This pager.

        Raises:
            InvalidArgumentError: It is no such number.
        """
        if type(pages) is not int or not 1 <= pages <= _MOST_AHEAD:
            raise self._paging.invalid(f"prefetch takes 1 to {_MOST_AHEAD} pages, not {pages!r}")
        self._ahead = pages
        return self

    def unique(self) -> Self:
        """Leave out items whose id came before, as when something is added while one reads.

        All ids are kept in memory for as long as a loop runs.

        Returns:
            This pager.
        """
        self._unique = True
        return self

    def _begin(self, walker: Any) -> Walk[Item]:
        # One after the other is fine, and so is a loop inside a loop: each begins anew.
        if any(each != walker for each in self._walkers):
            message = "somebody else walks through the same pager now: make one for each"
            raise PaginationError(message, operation=self._paging.operation.id)
        self._walkers.append(walker)
        return self._walk()

    def _walk(self) -> Walk[Item]:
        return Walk(self._paging, unique=self._unique)

    def _take_one(self, page: Page[Item]) -> None:
        """Leave on a page that stands alone those of its items that are wanted."""
        paging = self._paging
        if self._unique or paging.max_items is not None or "skip" in paging.first:
            self._walk().take_one(page)

    def __repr__(self) -> str:
        """Show which list it is."""
        return f"<{type(self).__name__} {self._paging.operation.id}>"


class AsyncPager(_Pager[Item]):
    """A list of BeatPass: `await` it for a page, `async for` it for all items.

    Example:
        ```python
        page = await bp.tracks.list(query="lofi")
        async for track in bp.tracks.list(page_size=100, max_items=500):
            print(track.name)
        ```
    """

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item]]:
        """Fetch the first page."""
        return self._first().__await__()

    async def _first(self) -> AsyncPage[Item]:
        place = self._paging.first
        page = self._paging.page(place, await self._paging.fetch(place), AsyncPage)
        self._take_one(page)
        return cast("AsyncPage[Item]", page)

    async def pages(self) -> AsyncGenerator[AsyncPage[Item], None]:
        """Go through the pages.

        Yields:
            Each page, with no more items than were asked for.
        """
        walker = asyncio.current_task()
        walk = self._begin(walker)
        ahead = AsyncAhead(self._paging, self._ahead)
        try:
            while (place := walk.next_place()) is not None:
                page = self._paging.page(place, await ahead.get(place), AsyncPage)
                walk.take(page)
                ahead.look(walk, page)
                yield cast("AsyncPage[Item]", page)
        finally:
            self._walkers.remove(walker)
            await ahead.stop()

    async def __aiter__(self) -> AsyncGenerator[Item, None]:
        """Go through all items, page after page."""
        pages = self.pages()
        try:
            async for page in pages:
                for item in page.items:
                    yield item
        finally:
            await pages.aclose()


class SyncPager(_Pager[Item]):
    """A list of BeatPass: `for` goes through all items, `first()` gives a page.

    Example:
        ```python
        for track in bp.tracks.list(page_size=100, max_items=500):
            print(track.name)
        ```
    """

    def first(self) -> SyncPage[Item]:
        """Fetch the first page.

        Returns:
            The page.
        """
        place = self._paging.first
        page = self._paging.page(place, self._paging.fetch(place), SyncPage)
        self._take_one(page)
        return cast("SyncPage[Item]", page)

    def pages(self) -> Iterator[SyncPage[Item]]:
        """Go through the pages.

        Yields:
            Each page, with no more items than were asked for.
        """
        walker = threading.get_ident()
        walk = self._begin(walker)
        ahead = SyncAhead(self._paging, self._ahead)
        try:
            while (place := walk.next_place()) is not None:
                page = self._paging.page(place, ahead.get(place), SyncPage)
                walk.take(page)
                ahead.look(walk, page)
                yield cast("SyncPage[Item]", page)
        finally:
            self._walkers.remove(walker)
            ahead.stop()

    def __iter__(self) -> Iterator[Item]:
        """Go through all items, page after page."""
        for page in self.pages():
            yield from page.items
