"""One walk through a list."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, Generic

from ..errors import PaginationError, PaginationLoopError
from .page import Item, Page
from .paging import MOST_PAGES, Paging, Place

# A server that repeats itself is asked so many times more, and then no further.
_REPEATS = 2


class Walk(Generic[Item]):
    """Counts what came, and notices when the server repeats itself.

    Args:
        paging: The list.

    Attributes:
        place: Where to ask next; `None` at the end.
    """

    def __init__(self, paging: Paging[Item]) -> None:
        """Begin at the first page that was asked for."""
        self._paging = paging
        self.place: Place | None = paging.first
        self._given = 0
        self._pages = 0
        self._repeats = 0
        self._seen: deque[Any] = deque(maxlen=8)

    def next_place(self) -> Place | None:
        """Tell where to ask next.

        Returns:
            The place; `None` at the end.

        Raises:
            PaginationError: The list has more pages than anybody wants.
        """
        paging = self._paging
        if self.place is not None and self._pages >= paging.max_pages:
            if paging.max_pages < MOST_PAGES:
                return None
            message = (
                f"stopped after {self._pages} pages: go on with resume=..., or raise max_pages"
            )
            raise PaginationError(message, operation=paging.operation.id)
        return self.place

    def take(self, page: Page[Item]) -> list[Item]:
        """Take a page.

        Args:
            page: The page that came.

        Returns:
            Those of its items that are wanted.

        Raises:
            PaginationLoopError: The server repeats itself.
        """
        self._pages += 1
        place = self.place or {}
        mark = _mark(page.items)
        asked, said = place.get("page"), page.number
        repeats = bool(page.items) and mark in self._seen
        backwards = isinstance(asked, int) and said is not None and said < asked
        if repeats or backwards:
            self._repeats += 1
            if self._repeats >= _REPEATS or (repeats and backwards):
                raise PaginationLoopError(
                    "the server sent a page again instead of the next one: "
                    "the list cannot be walked through now",
                    operation=self._paging.operation.id,
                )
        self._seen.append(mark)
        following = None if page.resume is None else self._paging.place_of(page.resume)
        if following is not None and following == self.place:
            raise PaginationLoopError(
                "the server names the same place again as the next one",
                operation=self._paging.operation.id,
            )
        self.place = following
        items = [] if repeats else page.items
        most = self._paging.max_items
        if most is not None:
            items = items[: most - self._given]
            if self._given + len(items) >= most:
                self.place = None
        self._given += len(items)
        return items


def _mark(items: list[Any]) -> Any:
    """Tell pages apart: by the ids of their items, or by all that is in them."""
    marks = []
    for item in items:
        identity = item.get("id") if isinstance(item, Mapping) else getattr(item, "id", None)
        marks.append(identity if identity is not None else repr(item))
    return tuple(marks)
