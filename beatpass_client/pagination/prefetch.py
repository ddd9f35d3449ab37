"""Fetching pages before they are asked for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from .cursor import Place
    from .iterate import Walk
    from .page import Page
    from .strategy import Paging


class _Ahead:
    """Which pages to fetch before they are asked for: those whose numbers are known.

    Args:
        paging: The list.
        pages: How many pages to be ahead; 0 for none.
    """

    def __init__(self, paging: Paging[Any], pages: int) -> None:
        """Prepare; nothing is sent."""
        self._paging = paging
        self._pages = pages

    def _wanted(self, walk: Walk[Any], page: Page[Any]) -> range:
        """Nothing is fetched that cannot be there, or that nobody wants."""
        number = walk.place.get("page") if walk.place is not None else None
        if number is None:
            return range(0)
        pages = min(self._pages, walk.pages_left)
        size = page.size or len(page) or 1
        if page.total is not None:
            pages = min(pages, -(-page.total // size) - number + 1)
        if walk.items_left is not None:
            pages = min(pages, -(-walk.items_left // size))
        return range(number, number + pages)


class AsyncAhead(_Ahead):
    """Fetches pages ahead in tasks."""

    def __init__(self, paging: Paging[Any], pages: int) -> None:
        """Prepare; nothing is sent."""
        super().__init__(paging, pages)
        self._tasks: dict[int, asyncio.Task[Any]] = {}

    async def get(self, place: Place) -> Any:
        """Get the answer for a place.

        Args:
            place: The place.

        Returns:
            The answer, for which nobody waits when it was fetched before.

        Raises:
            BeatPassError: What went wrong with it, when its turn has come.
        """
        task = self._tasks.pop(place.get("page", 0), None)
        return await (task if task is not None else self._paging.fetch(place))

    def look(self, walk: Walk[Any], page: Page[Any]) -> None:
        """Fetch what will be asked for next.

        Args:
            walk: The walk.
            page: Its last page.
        """
        for number in self._wanted(walk, page):
            if number not in self._tasks:
                fetched = self._paging.fetch({"page": number})
                self._tasks[number] = asyncio.ensure_future(fetched)

    async def stop(self) -> None:
        """Cancel what nobody waits for any more."""
        tasks, self._tasks = list(self._tasks.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class SyncAhead(_Ahead):
    """Fetches pages ahead in threads."""

    def __init__(self, paging: Paging[Any], pages: int) -> None:
        """Prepare; nothing is sent."""
        super().__init__(paging, pages)
        self._futures: dict[int, Future[Any]] = {}
        self._threads: ThreadPoolExecutor | None = None

    def get(self, place: Place) -> Any:
        """Get the answer for a place, as `AsyncAhead.get` does."""
        future = self._futures.pop(place.get("page", 0), None)
        return self._paging.fetch(place) if future is None else future.result()

    def look(self, walk: Walk[Any], page: Page[Any]) -> None:
        """Fetch what will be asked for next, as `AsyncAhead.look` does."""
        for number in self._wanted(walk, page):
            if self._threads is None:
                from concurrent.futures import ThreadPoolExecutor

                self._threads = ThreadPoolExecutor(self._pages, "beatpass-prefetch")
            if number not in self._futures:
                self._futures[number] = self._threads.submit(self._paging.fetch, {"page": number})

    def stop(self) -> None:
        """Drop what has not begun, and wait for the calls that are on the wire."""
        self._futures.clear()
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)
