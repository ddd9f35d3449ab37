"""The pagers: a list of BeatPass, page by page or item by item."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from typing import Any, Generic, Self, cast

from ..errors import InvalidArgumentError, PaginationError
from ..types import Operation, Unset
from .page import AsyncPage, Item, Page, SyncPage
from .paging import MOST_PAGES, Paging, Place
from .walk import Walk


class AsyncPager(Generic[Item]):
    """A list of BeatPass: `await` it for a page, `async for` it for all items.

    Example:
        ```python
        page = await bp.tracks.list(query="lofi")
        async for track in bp.tracks.list(page_size=100, max_items=500):
            print(track.name)
        ```
    """

    def __init__(
        self,
        operation: Operation,
        fetch: Callable[..., Awaitable[Any]],
        *,
        size: str | None = None,
        page_size: int | Unset | None = None,
        start: Mapping[str, Any] | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
    ) -> None:
        """Prepare; nothing is sent."""

        async def fetch_at(place: Place) -> Any:
            return await fetch(**self._paging.arguments(place))

        self._ahead = 0
        self._walking = False
        self._paging: Paging[Item] = Paging(
            operation, fetch_at, size=size, page_size=page_size, start=start or {},
            max_items=max_items, max_pages=max_pages, resume=resume,
        )  # fmt: skip

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item]]:
        """Fetch the first page."""
        return self._first().__await__()

    async def _first(self) -> AsyncPage[Item]:
        place = self._paging.first
        answer = await self._paging.fetch(place)
        return cast("AsyncPage[Item]", self._paging.page(place, answer, AsyncPage))

    def prefetch(self, pages: int) -> Self:
        """Fetch some pages ahead while the items of one are worked on.

        Pages with numbers are fetched ahead; others can only be fetched one after the other.

        Args:
            pages: How many pages, 1 to 8.

        Returns:
            This pager.

        Raises:
            InvalidArgumentError: It is no such number.
        """
        if not isinstance(pages, int) or isinstance(pages, bool) or not 1 <= pages <= 8:
            message = f"prefetch takes 1 to 8 pages, not {pages!r}. Nothing was sent"
            raise InvalidArgumentError(message, operation=self._paging.operation.id)
        self._ahead = pages
        return self

    async def pages(self) -> AsyncIterator[AsyncPage[Item]]:
        """Go through the pages.

        Yields:
            Each page, with no more items than were asked for.
        """
        if self._walking:
            message = "two loops walk through the same pager: make one for each"
            raise PaginationError(message, operation=self._paging.operation.id)
        self._walking = True
        walk = Walk(self._paging)
        ahead = _Ahead(self._paging, self._ahead)
        try:
            while (place := walk.next_place()) is not None:
                answer = await ahead.get(place)
                page = cast("AsyncPage[Item]", self._paging.page(place, answer, AsyncPage))
                page.items = walk.take(page)
                ahead.look(walk.place, page)
                yield page
        finally:
            self._walking = False
            await ahead.stop()

    async def __aiter__(self) -> AsyncIterator[Item]:
        """Go through all items, page after page."""
        pages = self.pages()
        try:
            async for page in pages:
                for item in page.items:
                    yield item
        finally:
            await pages.aclose()  # type: ignore[attr-defined]


class _Ahead:
    """Fetches pages before they are asked for, where their numbers are known."""

    def __init__(self, paging: Paging[Any], pages: int) -> None:
        self._paging = paging
        self._pages = pages
        self._tasks: dict[int, asyncio.Task[Any]] = {}

    async def get(self, place: Place) -> Any:
        task = self._tasks.pop(place.get("page", 0), None)
        return await (task if task is not None else self._paging.fetch(place))

    def look(self, following: Place | None, page: Page[Any]) -> None:
        number = following.get("page") if following is not None else None
        if number is None:
            return
        last = number + self._pages
        if page.total is not None and page.size:
            # Nothing is fetched that cannot be there.
            last = min(last, -(-page.total // page.size) + 1)
        for ahead in range(number, last):
            if ahead not in self._tasks:
                place = {**(following or {}), "page": ahead}
                self._tasks[ahead] = asyncio.ensure_future(self._paging.fetch(place))

    async def stop(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        self._tasks.clear()


class SyncPager(Generic[Item]):
    """A list of BeatPass: `for` goes through all items, `first()` gives a page.

    Example:
        ```python
        for track in bp.tracks.list(page_size=100, max_items=500):
            print(track.name)
        ```
    """

    def __init__(
        self,
        operation: Operation,
        fetch: Callable[..., Any],
        *,
        size: str | None = None,
        page_size: int | Unset | None = None,
        start: Mapping[str, Any] | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
    ) -> None:
        """Prepare; nothing is sent."""

        def fetch_at(place: Place) -> Any:
            return fetch(**self._paging.arguments(place))

        self._walking = False
        self._paging: Paging[Item] = Paging(
            operation, fetch_at, size=size, page_size=page_size, start=start or {},
            max_items=max_items, max_pages=max_pages, resume=resume,
        )  # fmt: skip

    def first(self) -> SyncPage[Item]:
        """Fetch the first page.

        Returns:
            The page.
        """
        place = self._paging.first
        return cast("SyncPage[Item]", self._paging.page(place, self._paging.fetch(place), SyncPage))

    def pages(self) -> Iterator[SyncPage[Item]]:
        """Go through the pages.

        Yields:
            Each page, with no more items than were asked for.
        """
        if self._walking:
            message = "two loops walk through the same pager: make one for each"
            raise PaginationError(message, operation=self._paging.operation.id)
        self._walking = True
        walk = Walk(self._paging)
        try:
            while (place := walk.next_place()) is not None:
                answer = self._paging.fetch(place)
                page = cast("SyncPage[Item]", self._paging.page(place, answer, SyncPage))
                page.items = walk.take(page)
                yield page
        finally:
            self._walking = False

    def __iter__(self) -> Iterator[Item]:
        """Go through all items, page after page."""
        for page in self.pages():
            yield from page.items
