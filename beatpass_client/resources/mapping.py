"""`map`: one call for each of many items, all in the one queue of the rate limit."""

from __future__ import annotations

import functools
import inspect
import itertools
from collections import deque
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Sized,
)
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, overload

from ..errors import BeatPassError, InvalidArgumentError, UnknownOutcomeError
from ..types import RequestOptions

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

Item = TypeVar("Item")
Value = TypeVar("Value")
Out = TypeVar("Out")

OnError = Literal["raise", "return"]

# In order, what is ready waits for what is not: so many more calls may be ahead of the first.
_AHEAD = 2
_MAX_CONCURRENCY = 1000


class MapProgress(NamedTuple):
    """How far a `map` is.

    Attributes:
        done: Results that were given, errors included.
        failed: Errors among them.
        left: Items without a result; `None` when nobody knows how many items there are.
        seconds: About how many seconds the rest will take; `None` when nobody knows.
    """

    done: int
    failed: int
    left: int | None
    seconds: float | None


class MapResult(NamedTuple, Generic[Item, Value]):
    """What came of one item.

    Attributes:
        item: The item.
        value: What its call returned; `None` for an error.
        error: What its call raised; `None` for a success.
    """

    item: Item
    value: Value | None = None
    error: BeatPassError | None = None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    def get(self) -> Value:
        """Get the value.

        Returns:
            The value.

        Raises:
            BeatPassError: What the call raised.
        """
        if self.error is not None:
            raise self.error
        value: Any = self.value
        return value  # type: ignore[no-any-return]


class _Map(Generic[Item, Out]):
    """What both kinds of `map` have in common: the items, what is under way, and what is left.

    Attributes:
        finished: Results that were ready and not given when the loop ended early.
        unknown: Items whose writes may or may not have happened: look before they are done again.
    """

    def __init__(
        self,
        client: Any,
        method: Callable[..., Any],
        items: Iterable[Item],
        *,
        concurrency: int | None,
        on_error: OnError,
        ordered: bool,
        progress: Callable[[MapProgress], object] | None,
    ) -> None:
        if not callable(method):
            raise _invalid("method must be a method of the client, such as bp.tracks.get")
        if isinstance(items, (str, bytes)) or not isinstance(items, Iterable):
            raise _invalid("items must be a list or another iterable")
        if concurrency is not None and (
            type(concurrency) is not int or not 1 <= concurrency <= _MAX_CONCURRENCY
        ):
            raise _invalid(f"concurrency must be a whole number from 1 to {_MAX_CONCURRENCY}")
        if on_error not in ("raise", "return"):
            raise _invalid("on_error must be 'raise' or 'return'")
        self._client = client
        self._call = _in_background(method)
        self._total = len(items) if isinstance(items, Sized) else None
        self._items = iter(items)
        self._concurrency = concurrency or client._settings.max_concurrency
        self._raises = on_error == "raise"
        self._ordered = ordered
        self._progress = progress
        self._pending: dict[int, Item] = {}
        self._done = 0
        self._failed = 0
        self._started: float | None = None
        self.finished: list[MapResult[Item, Any]] = []
        self.unknown: list[Item] = []

    def estimate(self) -> float | None:
        """Estimate how long the items that are left will have to wait for the rate limit.

        Returns:
            Seconds; `None` when nobody knows how many items there are.
        """
        left = self.progress.left
        return None if left is None else float(self._client.estimate(left)) if left else 0.0

    @property
    def progress(self) -> MapProgress:
        """How far it is."""
        left = None if self._total is None else max(0, self._total - self._done)
        seconds = None
        if left is not None and self._started is not None and self._done:
            passed = self._client.clock.monotonic() - self._started
            waiting = self._client.estimate(left) if left else 0.0
            seconds = max(waiting, left * passed / self._done)
        return MapProgress(self._done, self._failed, left, seconds)

    @property
    def left(self) -> Iterator[Item]:
        """The items without a result, to go on with: `bp.map(method, mapped.left)`.

        Calls that were done when the loop ended early are not among them, but in `finished`, and
        writes that may have happened are in `unknown`.
        """
        return itertools.chain(list(self._pending.values()), self._items)

    @property
    def _limit(self) -> int:
        return self._concurrency * (_AHEAD if self._ordered else 1)

    def _begin(self) -> None:
        if self._started is not None:
            raise _invalid("a map is read once; go on with bp.map(method, mapped.left)")
        self._started = self._client.clock.monotonic()

    def _take(self, key: int, item: Item, value: Any, error: BaseException | None) -> Any:
        """Take the result of an item; raise its error when that was asked for."""
        if isinstance(error, UnknownOutcomeError):
            self._lose(key)
        if error is not None and (self._raises or not isinstance(error, BeatPassError)):
            raise error
        self._pending.pop(key, None)
        self._done += 1
        self._failed += error is not None
        if self._progress is not None:
            self._progress(self.progress)
        return value if self._raises else MapResult(item, value, error)

    def _lose(self, key: int) -> None:
        """Remember an item whose write may have happened: it must not be sent again by itself."""
        if key in self._pending:
            self.unknown.append(self._pending.pop(key))

    def _keep(self, key: int, done: Any) -> None:
        """Sort in a call that came to its end while nobody took its result."""
        error = done.exception()
        if isinstance(error, UnknownOutcomeError):
            self._lose(key)
        elif error is None:
            self.finished.append(MapResult(self._pending.pop(key), done.result()))

    def _drop_cancelled(self, key: int, error: BaseException) -> None:
        if any("outcome unknown" in note for note in getattr(error, "__notes__", ())):
            self._lose(key)


class AsyncMap(_Map[Item, Out]):
    """The results of `bp.map`, in `async for`."""

    async def __aiter__(self) -> AsyncGenerator[Out, None]:
        import asyncio

        self._begin()
        permits = asyncio.Semaphore(self._concurrency)
        keys = itertools.count()
        tasks: deque[tuple[int, Item, asyncio.Task[Any]]] = deque()

        async def one(key: int, item: Item) -> Any:
            async with permits:
                try:
                    return await self._call(item)
                except asyncio.CancelledError as error:
                    self._drop_cancelled(key, error)
                    raise

        try:
            while True:
                for item in itertools.islice(self._items, self._limit - len(tasks)):
                    key = next(keys)
                    self._pending[key] = item
                    tasks.append((key, item, asyncio.create_task(one(key, item))))
                if not tasks:
                    return
                if not self._ordered:
                    running = [task for _, _, task in tasks]
                    await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                    tasks.rotate(-next(n for n, task in enumerate(running) if task.done()))
                key, item, task = tasks.popleft()
                try:
                    await asyncio.wait([task])
                except BaseException:
                    tasks.append((key, item, task))
                    raise
                error = task.exception()
                yield self._take(key, item, None if error else task.result(), error)
        finally:
            for _, _, task in tasks:
                task.cancel()
            await asyncio.gather(*(task for _, _, task in tasks), return_exceptions=True)
            for key, _, task in tasks:
                if not task.cancelled():
                    self._keep(key, task)


class SyncMap(_Map[Item, Out]):
    """The results of `bp.map`, in `for`."""

    def __iter__(self) -> Iterator[Out]:
        from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

        self._begin()
        keys = itertools.count()
        futures: deque[tuple[int, Item, Future[Any]]] = deque()
        threads = ThreadPoolExecutor(self._concurrency, "beatpass-map")
        try:
            while True:
                for item in itertools.islice(self._items, self._limit - len(futures)):
                    key = next(keys)
                    self._pending[key] = item
                    futures.append((key, item, threads.submit(self._call, item)))
                if not futures:
                    return
                if not self._ordered:
                    running = [future for _, _, future in futures]
                    wait(running, return_when=FIRST_COMPLETED)
                    futures.rotate(-next(n for n, each in enumerate(running) if each.done()))
                key, item, future = futures.popleft()
                try:
                    error = future.exception()
                except BaseException:
                    futures.append((key, item, future))
                    raise
                yield self._take(key, item, None if error else future.result(), error)
        finally:
            threads.shutdown(wait=True, cancel_futures=True)
            for key, _, future in futures:
                if not future.cancelled():
                    self._keep(key, future)


class AsyncMapping:
    """What gives an asynchronous client its `map`."""

    @overload
    def map(
        self,
        method: Callable[[Item], Awaitable[Value]],
        items: Iterable[Item],
        *,
        concurrency: int | None = None,
        on_error: Literal["raise"] = "raise",
        ordered: bool = True,
        progress: Callable[[MapProgress], object] | None = None,
    ) -> AsyncMap[Item, Value]: ...
    @overload
    def map(
        self,
        method: Callable[[Item], Awaitable[Value]],
        items: Iterable[Item],
        *,
        concurrency: int | None = None,
        on_error: Literal["return"],
        ordered: bool = True,
        progress: Callable[[MapProgress], object] | None = None,
    ) -> AsyncMap[Item, MapResult[Item, Value]]: ...
    def map(
        self,
        method: Callable[..., Any],
        items: Iterable[Any],
        *,
        concurrency: int | None = None,
        on_error: OnError = "raise",
        ordered: bool = True,
        progress: Callable[[MapProgress], object] | None = None,
    ) -> Any:
        """Call a method for each of many items, all in the one queue of the rate limit.

        The calls run in the background: calls that somebody waits for go first. Only a few results
        are in memory at a time. Leaving the loop cancels what is under way.

        Args:
            method: A method of this client that takes an item first, such as `bp.tracks.get`; a
                `functools.partial` of one gives it more arguments.
            items: The items, one call each.
            concurrency: How many calls are under way at most; as many as the client sends at a
                time when left out.
            on_error: `raise` ends the loop with the first error; `return` gives a `MapResult` for
                each item, with its value or its error.
            ordered: Whether the results come in the order of the items, or as they are ready.
            progress: Called with a `MapProgress` after each result.

        Returns:
            What gives the results in a loop. It has `estimate()`, `progress`, the items that are
            `left` to go on with, and those whose outcome is `unknown`.

        Raises:
            InvalidArgumentError: An argument is unusable. Nothing was sent.

        Example:
            ```python
            async for track in bp.map(bp.tracks.get, [3629, 4711]):
                print(track.name)
            ```
        """
        return AsyncMap[Any, Any](
            self, method, items, concurrency=concurrency, on_error=on_error, ordered=ordered,
            progress=progress,
        )  # fmt: skip


class SyncMapping:
    """What gives a synchronous client its `map`."""

    @overload
    def map(
        self,
        method: Callable[[Item], Value],
        items: Iterable[Item],
        *,
        concurrency: int | None = None,
        on_error: Literal["raise"] = "raise",
        ordered: bool = True,
        progress: Callable[[MapProgress], object] | None = None,
    ) -> SyncMap[Item, Value]: ...
    @overload
    def map(
        self,
        method: Callable[[Item], Value],
        items: Iterable[Item],
        *,
        concurrency: int | None = None,
        on_error: Literal["return"],
        ordered: bool = True,
        progress: Callable[[MapProgress], object] | None = None,
    ) -> SyncMap[Item, MapResult[Item, Value]]: ...
    def map(
        self,
        method: Callable[..., Any],
        items: Iterable[Any],
        *,
        concurrency: int | None = None,
        on_error: OnError = "raise",
        ordered: bool = True,
        progress: Callable[[MapProgress], object] | None = None,
    ) -> Any:
        """Call a method for each of many items, as `BeatPass.map` does, in threads.

        Args:
            method: A method of this client that takes an item first, such as `bp.tracks.get`.
            items: The items, one call each.
            concurrency: How many calls are under way at most.
            on_error: `raise` ends the loop with the first error; `return` gives a `MapResult` for
                each item.
            ordered: Whether the results come in the order of the items, or as they are ready.
            progress: Called with a `MapProgress` after each result.

        Returns:
            What gives the results in a loop.

        Raises:
            InvalidArgumentError: An argument is unusable. Nothing was sent.
        """
        return SyncMap[Any, Any](
            self, method, items, concurrency=concurrency, on_error=on_error, ordered=ordered,
            progress=progress,
        )  # fmt: skip


def _in_background(method: Callable[..., Any]) -> Callable[..., Any]:
    """Let calls that somebody waits for go first, where the method takes options."""
    try:
        if "options" not in inspect.signature(method).parameters:
            return method
    except (TypeError, ValueError):
        return method
    given = method.keywords.get("options") if isinstance(method, functools.partial) else None
    options = given or RequestOptions()
    if options.priority is None:
        options = options._replace(priority="background")
    return functools.partial(method, options=options)


def _invalid(problem: str) -> InvalidArgumentError:
    return InvalidArgumentError(f"{problem}. Nothing was sent")
