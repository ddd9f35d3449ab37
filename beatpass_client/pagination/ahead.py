"""Fetching pages before they are asked for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .page import Page
    from .paging import Paging
    from .place import Place
    from .walk import Walk


class Ahead:
    """Fetches pages before they are asked for, where their numbers are known.

    Args:
        paging: The list.
        pages: How many pages to be ahead; 0 for none.
    """

    def __init__(self, paging: Paging[Any], pages: int) -> None:
        """Prepare; nothing is sent."""
        self._paging = paging
        self._pages = pages
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
        number = walk.place.get("page") if walk.place is not None else None
        if number is None:
            return
        pages = min(self._pages, walk.pages_left)
        # Nothing is fetched that cannot be there, or that nobody wants.
        size = page.size or len(page) or 1
        if page.total is not None:
            pages = min(pages, -(-page.total // size) - number + 1)
        if walk.items_left is not None:
            pages = min(pages, -(-walk.items_left // size))
        for ahead in range(number, number + pages):
            if ahead not in self._tasks:
                self._tasks[ahead] = asyncio.ensure_future(self._paging.fetch({"page": ahead}))

    async def stop(self) -> None:
        """Cancel what nobody waits for any more."""
        tasks, self._tasks = list(self._tasks.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
