"""A list of BeatPass in pages: one page, and how it is fetched and read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast, overload

from ..errors import InvalidArgumentError, PaginationError, PaginationLoopError
from ..types import Operation
from .strategy import Next, PageInfo, Position, Resume, Strategy, write_token
from .table_methods import TableMethods

Item = TypeVar("Item")

_HAS_MORE = ("has_more", "hasMore")
_NEXT_PAGE = ("next_page", "next_page_url", "next_offset", "next_cursor")
_NUMBER = ("current_page", "page")
_SIZE = ("per_page", "perPage", "limit")
# A notebook shows so much of a page.
_SHOWN_COLUMNS = 8
_SHOWN_ROWS = 20
_INFO = (*_NUMBER, *_SIZE, "total", "last_page", *_HAS_MORE, *_NEXT_PAGE)


class Page(TableMethods, Generic[Item]):
    """One page of a list: `page[0]`, `len(page)` and iteration are over its items.

    Attributes:
        items: The items.
        repeated: How many of them the loop has met on the pages just before: the list changed in
            between.
        position: The arguments with which the page was asked for.
        following: Where the next page is; `None` after the last.
        envelope: The whole answer.
    """

    __slots__ = ("_info", "_list", "envelope", "following", "items", "position", "repeated")

    def __init__(
        self,
        list_: PagedList[Item],
        position: Position,
        items: list[Item],
        info: PageInfo,
        following: Next | None,
        envelope: Any,
    ) -> None:
        self._list = list_
        self._info = info
        self.following = following
        self.position = position
        self.items = items
        self.repeated = 0
        self.envelope = envelope

    @property
    def number(self) -> int | None:
        """The number of the page, from 1; `None` where pages have none."""
        return self._info.number

    @property
    def size(self) -> int | None:
        """How many items a page has; `None` when the server does not say."""
        return self._info.size

    @property
    def total(self) -> int | None:
        """How many items the list has; `None` when the server does not say."""
        return self._info.total

    @property
    def has_next(self) -> bool:
        """Whether another page follows, as far as the answer tells."""
        return self.following is not None

    @property
    def resume(self) -> str | None:
        """A token that goes on after the last item of this page; `None` at the end."""
        return None if self.following is None else self._list.token(self.following.position)

    def cut(self, items: list[Item], done: int) -> None:
        """Keep some of the items; `resume` then goes on inside of this page.

        Args:
            items: Those that are kept.
            done: How many items of the page, from its beginning, are done with.
        """
        self.items = items
        self.following = Next({**self.position, "skip": done})

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...

    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        return self.items[index]

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        of = "" if self.total is None else f" of {self.total}"
        return f"<Page {self.number or '?'}, {len(self.items)} items{of}>"

    def _repr_html_(self) -> str:
        """Show the first items in a notebook."""
        from ..runtime.html import html_table

        shown = self.items[:_SHOWN_ROWS]
        fields: list[Any] = [item for item in shown if hasattr(item, "get")]
        names = dict.fromkeys(str(name) for item in fields for name in item)
        first = [name for name in ("id", "name", "title") if name in names]
        filled = [name for name in names if any(_field(item, name) for item in shown)]
        # Addresses and points in time take much room, and are seldom what somebody looks for.
        filled.sort(key=lambda name: name.endswith(("_at", "_url", "image")))
        head = list(dict.fromkeys([*first, *filled]))[:_SHOWN_COLUMNS]
        rows = [[_field(item, name) for name in head] if head else [item] for item in shown]
        return html_table(head, rows, repr(self).strip("<>"))

    def _table_source(self) -> tuple[Iterable[Item], Operation]:
        return self.items, self._list.operation

    def _read_next(self, following: Next, answer: Any) -> Any:
        """Read the next page, which must be another one."""
        page = self._list.read(following.position, answer, type(self))
        skip = following.position.get("skip", 0)
        same = [identity(each) for each in page] == [identity(each) for each in self]
        again = not skip and bool(page.items) and same
        if not following.announced and (again or not page.items):
            return None
        if again:
            raise PaginationLoopError(
                "the server sent the same page again instead of the next one",
                operation=self._list.operation.id,
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
        if self.following is None:
            return None
        answer = await self._list.fetch(self.following.position)
        return cast("AsyncPage[Item] | None", self._read_next(self.following, answer))


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
        if self.following is None:
            return None
        answer = self._list.fetch(self.following.position)
        return cast("SyncPage[Item] | None", self._read_next(self.following, answer))


@dataclass(frozen=True, slots=True)
class PagedList(Generic[Item]):
    """A list and how its pages are asked for.

    Attributes:
        operation: The operation that pages.
        send: Calls it with the arguments for a page; what it returns is the answer, or can be
            awaited for the answer.
        filters: The values that make it this list and no other: its path and its filters.
        strategy: How the next page is found.
        size_argument: The argument for the size of a page; `None` when there is none.
        size: How many items a page shall have; `None` leaves that to the server.
    """

    operation: Operation
    send: Callable[..., Any]
    filters: tuple[Any, ...]
    strategy: Strategy
    size_argument: str | None
    size: int | None

    def fetch(self, position: Position) -> Any:
        """Ask for a page.

        Args:
            position: Its position.

        Returns:
            The answer, or what can be awaited for it.
        """
        # The first page is asked for as well: without a number, some lists come whole.
        arguments = {name: value for name, value in position.items() if name != "skip"}
        if self.size is not None and self.size_argument is not None:
            arguments[self.size_argument] = self.size
        return self.send(**arguments)

    def read(self, position: Position, envelope: Any, page_class: type[Page[Item]]) -> Page[Item]:
        """Read a page.

        Args:
            position: Its position.
            envelope: The answer.
            page_class: The class of the page.

        Returns:
            The page.

        Raises:
            PaginationError: The answer has no list where there should be one.
        """
        items, info = read_envelope(envelope, self.operation.items)
        if items is None:
            where = self.operation.items or "its answer"
            message = f"there is no list at {where}: the server changed the form of its pages"
            raise PaginationError(message, operation=self.operation.id)
        # An empty page is the end, whatever else an answer says.
        following = (
            self.strategy.following(position, len(items), self.size, info) if items else None
        )
        present = [each for each in items if each is not None]
        return page_class(self, position, present, info, following, envelope)

    def token(self, position: Position) -> str:
        """Write the token that goes on at a position.

        Args:
            position: The position.

        Returns:
            The token.
        """
        return write_token(self.operation.id, self.filters, Resume(position, self.size))

    def invalid(self, problem: str) -> InvalidArgumentError:
        """Make the error of an argument.

        Args:
            problem: What is wrong, and what to do.

        Returns:
            The error.
        """
        return InvalidArgumentError(f"{problem}. Nothing was sent", operation=self.operation.id)


def identity(item: Any) -> Any:
    """Tell an item apart from others.

    Args:
        item: The item.

    Returns:
        Its id; everything in it, as text, when it has none.
    """
    found = _field(item, "id")
    if isinstance(found, (int, str)):
        return found
    # The repr of a model shows only some of its fields.
    return repr(item.to_dict() if hasattr(item, "to_dict") else item)


def read_envelope(envelope: Any, path: str | None) -> tuple[list[Any] | None, PageInfo]:
    """Find the items and what is said about the page; without a path, the items are its only list.

    The info stands beside the items, in `pagination` beside them, or at the top of the answer.
    """
    *parents, name = path.split(".") if path else [""]
    holder = envelope
    for key in parents:
        holder = _field(holder, key)
    found = _field(holder, name) if path else _only_list(envelope)
    # Often two of the three are the same object.
    sources = {id(each): each for each in (holder, _field(envelope, "pagination"), envelope)}
    info = _read_info([each for each in sources.values() if hasattr(each, "get")])
    return ([] if found is None else _as_list(found)), info


def _read_info(sources: list[Any]) -> PageInfo:
    """Read what the answer says about its page; of several sources, the first one counts."""
    found: dict[str, Any] = {}
    for source in sources:
        for key in source.keys():  # noqa: SIM118  (the keys of a model are listed once)
            if key in _INFO and found.get(key) is None:
                found[key] = source.get(key)

    def number(names: tuple[str, ...]) -> int | None:
        numbers = (_whole_number(found.get(each)) for each in names)
        return next((each for each in numbers if each is not None), None)

    said = next((found[each] for each in _HAS_MORE if isinstance(found.get(each), bool)), None)
    named = [found[each] for each in _NEXT_PAGE if each in found]
    more = said if said is not None else any(named) if named else None
    cursor = found.get("next_cursor")
    return PageInfo(
        number=number(_NUMBER),
        size=number(_SIZE),
        total=number(("total",)),
        last=number(("last_page",)),
        more=more,
        next_offset=number(("next_offset",)),
        next_cursor=str(cursor) if cursor else None,
    )


def _only_list(envelope: Any) -> Any:
    data = envelope.to_dict() if hasattr(envelope, "to_dict") else envelope
    nested = data.get("data")
    holders = [data, nested] if isinstance(nested, Mapping) else [data]
    lists = [each for holder in holders for each in holder.values() if each and _as_list(each)]
    # With several there is no telling which one is meant: then it is none.
    return lists[0] if len(lists) == 1 else len(lists) or None


def _as_list(value: Any) -> list[Any] | None:
    if isinstance(value, list):
        return value
    keyed = value.to_dict() if hasattr(value, "to_dict") else value
    if isinstance(keyed, Mapping) and all(str(key).isdigit() for key in keyed):
        # PHP writes a list with gaps as an object with numbers for keys.
        return list(keyed.values())
    return None


def _whole_number(value: Any) -> int | None:
    """Read a number from 0 that a server wrote, as a number or as text."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if number >= 0 else None


def _field(holder: Any, key: str) -> Any:
    """Get a field of a model or of decoded JSON by its name in JSON."""
    get = getattr(holder, "get", None)
    return None if get is None else get(key)
