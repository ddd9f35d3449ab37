"""One walk through a list."""

from __future__ import annotations

import warnings
from collections import deque
from typing import Any, Generic

from ..errors import PaginationError, PaginationLoopError
from .cursor import Place
from .page import Item, Page, mark
from .strategy import MOST_PAGES, Paging

# A server that repeats itself is asked so many times more, and then no further.
_REPEATS = 2
# A page is held against so many before it.
_REMEMBERED = 8


class Walk(Generic[Item]):
    """Counts what came, and notices when the server repeats itself.

    Args:
        paging: The list.
        unique: Whether an item whose id came before is left out.

    Attributes:
        place: Where to ask next; `None` at the end.
    """

    def __init__(self, paging: Paging[Item], *, unique: bool = False) -> None:
        """Begin at the first page that was asked for."""
        self._paging = paging
        self.place: Place | None = paging.first
        self._given = 0
        self._pages = 0
        self._repeats = 0
        self._seen: deque[tuple[Any, ...]] = deque(maxlen=_REMEMBERED)
        self._met: set[Any] | None = set() if unique else None

    @property
    def items_left(self) -> int | None:
        """How many more items are wanted; `None` for all."""
        most = self._paging.max_items
        return None if most is None else most - self._given

    @property
    def pages_left(self) -> int:
        """How many more pages may be fetched."""
        return self._paging.max_pages - self._pages

    def next_place(self) -> Place | None:
        """Tell where to ask next.

        Returns:
            The place; `None` at the end.

        Raises:
            PaginationError: The list has more pages than anybody wants.
        """
        if self.place is None or self.pages_left > 0:
            return self.place
        if self._paging.max_pages < MOST_PAGES:
            return None
        message = f"stopped after {self._pages} pages: go on with resume=..., or raise max_pages"
        raise PaginationError(
            message, operation=self._paging.operation.id, resume=self._paging.token(self.place)
        )

    def take(self, page: Page[Item]) -> None:
        """Take a page, and leave on it those of its items that are wanted.

        Args:
            page: The page that came.

        Raises:
            PaginationLoopError: The server repeats itself.
        """
        self._pages += 1
        place = self.place or {}
        marks = page.marks()
        self._watch(place, page, marks)
        page.repeated = self._count_repeated(marks)
        repeats = bool(marks) and marks in self._seen
        self._seen.append(marks)
        if page.following is not None and page.following == place:
            raise self._loop("the server names the same place again as the next one")
        self.place = page.following
        page.items = self._wanted(page, [] if repeats else page.items, place.get("skip", 0))

    def take_one(self, page: Page[Item]) -> None:
        """Take a page that stands alone, and leave on it those of its items that are wanted.

        Args:
            page: The page that came.
        """
        page.items = self._wanted(page, page.items, self._paging.first.get("skip", 0))

    def _wanted(self, page: Page[Item], came: list[Item], skip: int) -> list[Item]:
        most = self.items_left
        if most is None and self._met is None and not skip:
            return came
        items: list[Item] = []
        for position, item in enumerate(came):
            if position < skip or not self._is_new(item):
                continue
            if most is not None and len(items) >= most:
                page.cut(items, position)
                break
            items.append(item)
        self._given += len(items)
        if self.items_left is not None and self.items_left <= 0:
            self.place = None
        return items

    def _is_new(self, item: Item) -> bool:
        if self._met is None:
            return True
        found = mark(item)
        if found in self._met:
            return False
        self._met.add(found)
        return True

    def _count_repeated(self, marks: tuple[Any, ...]) -> int:
        before = {each for page in self._seen for each in page}
        return sum(each in before for each in marks)

    def _watch(self, place: Place, page: Page[Item], marks: tuple[Any, ...]) -> None:
        """Notice a server that goes in circles, and one that promised more than it has."""
        asked, said = place.get("page"), page.number
        repeats = bool(marks) and marks in self._seen
        backwards = isinstance(asked, int) and said is not None and said < asked
        if repeats or backwards:
            self._repeats += 1
            if self._repeats >= _REPEATS or (repeats and backwards):
                raise self._loop("the server sent a page again instead of the next one")
        if not marks and page.total and page.size and isinstance(asked, int):
            before = (asked - 1) * page.size
            if before < page.total:
                message = f"{self._paging.operation.id}: the list ends after {before} items or "
                message += f"fewer, although the server speaks of {page.total}"
                warnings.warn(message, stacklevel=5)

    def _loop(self, problem: str) -> PaginationLoopError:
        return PaginationLoopError(
            f"{problem}: the list cannot be walked through now; try again later with resume=...",
            operation=self._paging.operation.id,
            resume=None if self.place is None else self._paging.token(self.place),
        )
