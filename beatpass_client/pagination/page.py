"""One page of a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..errors import PaginationLoopError
from .envelope import Facts, get_field

if TYPE_CHECKING:
    from .cursor import Place
    from .strategy import Paging

Item = TypeVar("Item")


class Page(Generic[Item]):
    """One page of a list.

    Attributes:
        items: What is on it.
        repeated: How many of its items the loop has met on the pages just before: the list
            changed in between.
        place: Where it was asked for.
        envelope: The whole answer.
    """

    __slots__ = ("_facts", "_following", "_paging", "envelope", "items", "place", "repeated")

    def __init__(
        self,
        paging: Paging[Item],
        place: Place,
        items: list[Item],
        facts: Facts,
        following: Place | None,
        envelope: Any,
    ) -> None:
        """Keep what a page tells."""
        self._paging = paging
        self._facts = facts
        self._following = following
        self.place = place
        self.items = items
        self.repeated = 0
        self.envelope = envelope

    @property
    def number(self) -> int | None:
        """Its number from 1; `None` where pages have none."""
        return self._facts.number("current_page", "page")

    @property
    def size(self) -> int | None:
        """How many items a page has; `None` when the server does not say."""
        return self._facts.number("per_page", "perPage", "limit")

    @property
    def total(self) -> int | None:
        """How many items there are in all; `None` when the server does not say."""
        return self._facts.number("total")

    @property
    def has_next(self) -> bool:
        """Whether another page follows, as far as the answer tells."""
        return self._following is not None

    @property
    def following(self) -> Place | None:
        """Where the next page is; `None` after the last."""
        return self._following

    @property
    def resume(self) -> str | None:
        """A token that goes on after the last item of this page; `None` at the end."""
        return None if self._following is None else self._paging.token(self._following)

    def cut(self, items: list[Item], given: int) -> None:
        """Keep some of the items; the rest of the page is where to go on.

        Args:
            items: Those that are kept.
            given: How many items of the page, from its beginning, are done with.
        """
        self.items = items
        self._following = {**self.place, "skip": given}

    def marks(self) -> tuple[Any, ...]:
        """Tell items apart: by their ids, or by all that is in them.

        Returns:
            A mark for each item.
        """
        return tuple(map(mark, self.items))

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

    def _next(self, answer: Any, kind: type[Page[Item]]) -> Any:
        """Read the next page, which must be another one."""
        place = self._following or {}
        page = self._paging.page(place, answer, kind)
        skip = place.get("skip", 0)
        if not skip and page.items and page.marks() == self.marks():
            raise PaginationLoopError(
                "the server sent the same page again instead of the next one",
                operation=self._paging.operation.id,
                resume=self.resume,
            )
        page.items = page.items[skip:]
        return page


class AsyncPage(Page[Item]):
    """One page of a list, which can fetch the next."""

    __slots__ = ()

    async def next(self) -> AsyncPage[Item] | None:
        """Fetch the next page.

        Returns:
            The page; `None` after the last.

        Raises:
            PaginationLoopError: The server sent this page again.
        """
        if self._following is None:
            return None
        answer = await self._paging.fetch(self._following)
        return cast("AsyncPage[Item]", self._next(answer, AsyncPage))


class SyncPage(Page[Item]):
    """One page of a list, which can fetch the next."""

    __slots__ = ()

    def next(self) -> SyncPage[Item] | None:
        """Fetch the next page.

        Returns:
            The page; `None` after the last.

        Raises:
            PaginationLoopError: The server sent this page again.
        """
        if self._following is None:
            return None
        answer = self._paging.fetch(self._following)
        return cast("SyncPage[Item]", self._next(answer, SyncPage))


def mark(item: Any) -> Any:
    """Tell an item apart from others.

    Args:
        item: The item.

    Returns:
        Its id; all that is in it, as text, when it has none.
    """
    identity = get_field(item, "id")
    if isinstance(identity, (int, str)):
        return identity
    # A model shows only some of its fields.
    return repr(item.to_dict() if hasattr(item, "to_dict") else item)
