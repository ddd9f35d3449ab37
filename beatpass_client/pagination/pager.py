"""The pagers: `await` a list for one page, loop over it for all items, or over its `pages()`."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import warnings
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Self, cast

from ..errors import BeatPassError, PaginationError, PaginationLoopError
from ..types import UNSET, Operation, Unset
from .page import AsyncPage, Item, Page, PagedList, SyncPage, identity
from .strategy import STRATEGIES, Position, read_token
from .table_methods import AsyncTableMethods, TableMethods

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

MAX_PAGES = 10_000
"""A pager stops with an error after so many pages, unless it is told otherwise."""

_MAX_PREFETCH = 8
# A server that repeats itself is asked so many times more, and then no further.
_MAX_REPEATS = 2
# A page is compared with so many before it.
_REMEMBERED_PAGES = 8


class _Pager(Generic[Item]):
    """What both pagers have in common: the list, its bounds, and who loops over it."""

    def __init__(
        self,
        operation: Operation,
        send: Callable[..., Any],
        *,
        of: Iterable[Any] = (),
        size: str | None = None,
        page_size: int | Unset | None = None,
        start: Mapping[str, Any] | None = None,
        max_items: int | None = None,
        max_pages: int = MAX_PAGES,
        resume: str | None = None,
    ) -> None:
        """Check what is asked for; nothing is sent.

        Args:
            operation: The operation that pages.
            send: Calls it with the arguments for a page.
            of: The values that make it this list and no other: its path and its filters.
            size: The argument for the size of a page; `None` when there is none.
            page_size: How many items a page shall have. When it is left out, one page has the
                server's size, and a loop asks for the largest that the contract documents.
            start: Where to begin: `page`, `offset` or `cursor`.
            max_items: How many items to give at most; `None` for all.
            max_pages: How many pages to fetch at most.
            resume: A token of an earlier page, to go on after it.

        Raises:
            InvalidArgumentError: A bound is no whole number above 0, or the token is for another
                list.
        """
        given = {k: v for k, v in (start or {}).items() if v is not None and v is not UNSET}
        # A cursor stays right while the list changes.
        form = "cursor" if "cursor" in operation.pages else operation.pages[0]
        form = "offset" if "offset" in given else form
        own_size = page_size if isinstance(page_size, int) else None
        self._list: PagedList[Item] = PagedList(
            operation, send, tuple(of), STRATEGIES[form], size, own_size
        )
        for name, value, least in (
            ("page_size", page_size, 1),
            ("max_items", max_items, 1),
            ("max_pages", max_pages, 1),
            ("page", given.get("page"), 1),
            ("offset", given.get("offset"), 0),
        ):
            if value is None or value is UNSET:
                continue
            if type(value) is not int or value < least:
                problem = f"{name} is {value!r}, and must be a whole number from {least}"
                raise self._list.invalid(problem)
        if own_size is not None and size is None:
            raise self._list.invalid("this list has no page size: leave page_size out")
        self._first: Position = {**self._list.strategy.first, **given}
        # A page number means nothing with pages of another size than the caller has in mind.
        self._sized = own_size is not None or "page" in given or resume is not None
        if resume is not None:
            self._resume(resume, given)
        self._max_items = max_items
        self._max_pages = max_pages
        self._prefetch = 0
        self._unique = False
        self._readers: list[Any] = []

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
        if type(pages) is not int or not 1 <= pages <= _MAX_PREFETCH:
            raise self._list.invalid(f"prefetch takes 1 to {_MAX_PREFETCH} pages, not {pages!r}")
        self._prefetch = pages
        return self

    def unique(self) -> Self:
        """Leave out items whose id came before, as when something is added while one reads.

        All ids are kept in memory for as long as a loop runs.

        Returns:
            This pager.
        """
        self._unique = True
        return self

    def _resume(self, token: str, given: Position) -> None:
        if given:
            problem = f"resume and {min(given)} both say where to begin: leave one out"
            raise self._list.invalid(problem)
        found = read_token(self._list.operation.id, self._list.filters, token)
        if found is None or (found.size is not None and self._list.size_argument is None):
            raise self._list.invalid("resume is no token of this list: take it from a page of it")
        if self._list.size is not None and self._list.size != found.size:
            raise self._list.invalid("resume is of pages of another size: leave page_size out")
        self._list = replace(self._list, size=found.size)
        self._first = found.position

    def _iterate(self, reader: Any) -> _Iteration[Item]:
        # One loop after the other is fine, and so is a loop inside a loop: each begins anew.
        if any(each != reader for each in self._readers):
            message = "another task or thread loops over this pager now: make one for each"
            raise PaginationError(message, operation=self._list.operation.id)
        self._readers.append(reader)
        return _Iteration(self, self._with_largest_pages())

    def _with_largest_pages(self) -> PagedList[Item]:
        """Ask for the largest documented pages, and for no larger ones than `max_items` needs."""
        largest = self._list.operation.max_page_size
        if self._sized or largest is None or self._list.size_argument is None:
            return self._list
        wanted = self._max_items or largest
        calls = -(-wanted // largest)
        return replace(self._list, size=-(-wanted // calls))

    def _only_page(self, answer: Any, page_class: type[Page[Item]]) -> Page[Item]:
        """Read a page that stands alone."""
        page = self._list.read(self._first, answer, page_class)
        if self._unique or self._max_items is not None or "skip" in self._first:
            _Iteration(self, self._list).keep_wanted(page, self._first)
        return page

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._list.operation.id}>"


class AsyncPager(AsyncTableMethods, _Pager[Item]):
    """A list of BeatPass: `await` it for a page, `async for` it for all items.

    Example:
        ```python
        page = await bp.tracks.list(query="lofi")
        async for track in bp.tracks.list(max_items=500):
            print(track.name)
        ```
    """

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item]]:
        return self._fetch_first().__await__()

    async def _fetch_first(self) -> AsyncPage[Item]:
        with _located(self._list, self._first, 0, 0):
            page = self._only_page(await self._list.fetch(self._first), AsyncPage)
        return cast("AsyncPage[Item]", page)

    async def pages(self) -> AsyncGenerator[AsyncPage[Item], None]:
        """Go through the pages.

        Yields:
            Each page, with no more items than were asked for.
        """
        reader = asyncio.current_task()
        iteration = self._iterate(reader)
        ahead: dict[int, asyncio.Future[Any]] = {}
        try:
            while (position := iteration.next_position()) is not None:
                with _located(iteration.list, position, iteration.pages, iteration.count):
                    task = ahead.pop(position.get("page", 0), None)
                    answer = await (iteration.list.fetch(position) if task is None else task)
                    page = iteration.take(answer, AsyncPage)
                if page is None:
                    return
                for number in iteration.upcoming(page) if self._prefetch else ():
                    if number not in ahead:
                        fetched = iteration.list.fetch({"page": number})
                        ahead[number] = asyncio.ensure_future(fetched)
                yield cast("AsyncPage[Item]", page)
        finally:
            self._readers.remove(reader)
            for task in ahead.values():
                task.cancel()
            if ahead:
                await asyncio.gather(*ahead.values(), return_exceptions=True)

    async def __aiter__(self) -> AsyncGenerator[Item, None]:
        pages = self.pages()
        try:
            async for page in pages:
                for item in page.items:
                    yield item
        finally:
            await pages.aclose()

    def _table_source(self) -> tuple[AsyncIterator[Item], Operation]:
        return aiter(self), self._list.operation


class SyncPager(TableMethods, _Pager[Item]):
    """A list of BeatPass: `for` goes through all items, `first()` gives a page.

    Example:
        ```python
        for track in bp.tracks.list(max_items=500):
            print(track.name)
        ```
    """

    def first(self) -> SyncPage[Item]:
        """Fetch the first page.

        Returns:
            The page.
        """
        with _located(self._list, self._first, 0, 0):
            page = self._only_page(self._list.fetch(self._first), SyncPage)
        return cast("SyncPage[Item]", page)

    def pages(self) -> Iterator[SyncPage[Item]]:
        """Go through the pages.

        Yields:
            Each page, with no more items than were asked for.
        """
        reader = threading.get_ident()
        iteration = self._iterate(reader)
        ahead: dict[int, Future[Any]] = {}
        threads: ThreadPoolExecutor | None = None
        try:
            while (position := iteration.next_position()) is not None:
                with _located(iteration.list, position, iteration.pages, iteration.count):
                    future = ahead.pop(position.get("page", 0), None)
                    answer = iteration.list.fetch(position) if future is None else future.result()
                    page = iteration.take(answer, SyncPage)
                if page is None:
                    return
                for number in iteration.upcoming(page) if self._prefetch else ():
                    if threads is None:
                        from concurrent.futures import ThreadPoolExecutor

                        threads = ThreadPoolExecutor(self._prefetch, "beatpass-prefetch")
                    if number not in ahead:
                        ahead[number] = threads.submit(iteration.list.fetch, {"page": number})
                yield cast("SyncPage[Item]", page)
        finally:
            self._readers.remove(reader)
            if threads is not None:
                threads.shutdown(wait=True, cancel_futures=True)

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items

    def _table_source(self) -> tuple[Iterable[Item], Operation]:
        return self, self._list.operation


class _Iteration(Generic[Item]):
    """One loop over a list: where it is, what it gave, and whether the server repeats itself.

    Attributes:
        list: The list.
        position: The position of the next page; `None` at the end.
        pages: How many pages came.
        count: How many items were given.
    """

    def __init__(self, pager: _Pager[Item], list_: PagedList[Item]) -> None:
        self.list = list_
        self.position: Position | None = pager._first
        self._pager = pager
        self._announced = True
        self.pages = 0
        self.count = 0
        self._repeats = 0
        self._recent: deque[tuple[Any, ...]] = deque(maxlen=_REMEMBERED_PAGES)
        self._seen: set[Any] | None = set() if pager._unique else None

    def next_position(self) -> Position | None:
        """Tell which page to ask for next.

        Returns:
            Its position; `None` at the end, and at a `max_pages` that the caller chose.

        Raises:
            PaginationError: The list has more pages than the bound that nobody chose.
        """
        most = self._pager._max_pages
        if self.position is None or self.pages < most:
            return self.position
        if most < MAX_PAGES:
            return None
        raise PaginationError(
            f"stopped after {self.pages} pages: go on with resume=..., or raise max_pages",
            operation=self.list.operation.id,
            page=self.pages,
            count=self.count,
            resume=self.list.token(self.position),
        )

    def take(self, answer: Any, page_class: type[Page[Item]]) -> Page[Item] | None:
        """Take the next page, and keep those of its items that are wanted.

        Args:
            answer: The answer that has it.
            page_class: Its class.

        Returns:
            The page; `None` when a page that nothing had announced has nothing new.

        Raises:
            PaginationLoopError: The server repeats itself.
        """
        position = self.position or {}
        page = self.list.read(position, answer, page_class)
        self.pages += 1
        identities = tuple(map(identity, page.items))
        again = bool(identities) and identities in self._recent
        if not self._announced and (again or not identities):
            self.position = None
            return None
        self._check_progress(position, page, again=again)
        before = {each for earlier in self._recent for each in earlier}
        page.repeated = sum(each in before for each in identities)
        self._recent.append(identities)
        following = page.following
        if following is not None and following.position == position:
            raise self._loop_error("the server names the same position again as the next one")
        self.position, self._announced = (None, True) if following is None else following
        if again:
            page.items = []
        self.keep_wanted(page, position)
        return page

    def keep_wanted(self, page: Page[Item], position: Position) -> None:
        """Leave out what came before, and what goes beyond `max_items`.

        Args:
            page: A page.
            position: Its position.
        """
        left, skip = self.items_left, position.get("skip", 0)
        if left is None and self._seen is None and not skip:
            self.count += len(page.items)
            return
        kept: list[Item] = []
        for index, item in enumerate(page.items):
            if index < skip or not self._is_new(item):
                continue
            if left is not None and len(kept) >= left:
                page.cut(kept, index)
                break
            kept.append(item)
        page.items = kept
        self.count += len(kept)
        if left is not None and len(kept) >= left:
            self.position = None

    @property
    def items_left(self) -> int | None:
        """How many more items are wanted; `None` for all."""
        most = self._pager._max_items
        return None if most is None else most - self.count

    def upcoming(self, page: Page[Item]) -> range:
        """Tell which pages to fetch ahead: those that are there and wanted.

        Args:
            page: The page that came last.

        Returns:
            Their numbers; none where pages have no numbers.
        """
        if self.position is None or "page" not in self.position:
            return range(0)
        number: int = self.position["page"]
        size = page.size or len(page) or 1
        pages = min(self._pager._prefetch, self._pager._max_pages - self.pages)
        if page.total is not None:
            pages = min(pages, -(-page.total // size) - number + 1)
        if self.items_left is not None:
            pages = min(pages, -(-self.items_left // size))
        return range(number, number + pages)

    def _is_new(self, item: Item) -> bool:
        if self._seen is None:
            return True
        found = identity(item)
        if found in self._seen:
            return False
        self._seen.add(found)
        return True

    def _check_progress(self, position: Position, page: Page[Item], *, again: bool) -> None:
        """Notice a server that goes in circles, and one that promised more than it has."""
        asked = position.get("page")
        back = asked is not None and page.number is not None and page.number < asked
        if again or back:
            self._repeats += 1
            if self._repeats >= _MAX_REPEATS or (again and back):
                raise self._loop_error("the server sent a page again instead of the next one")
        if not page.items and page.total and page.size and asked is not None:
            before = (asked - 1) * page.size
            if before < page.total:
                message = f"{self.list.operation.id}: the list ends after {before} items or "
                message += f"fewer, although the server announced {page.total}"
                warnings.warn(message, stacklevel=4)

    def _loop_error(self, problem: str) -> PaginationLoopError:
        message = f"{problem}: the list cannot be read now; try again later with resume=..."
        return PaginationLoopError(message, operation=self.list.operation.id)


@contextlib.contextmanager
def _located(list_: PagedList[Any], position: Position, pages: int, count: int) -> Iterator[None]:
    """Give an error of a page the number of the page, how many items came before, and a token."""
    try:
        yield
    except BeatPassError as error:
        error.page = position.get("page", pages + 1)
        error.count = count
        if error.resume is None:
            error.resume = list_.token(position)
        raise
