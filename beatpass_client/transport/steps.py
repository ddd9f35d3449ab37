"""The one seam between asyncio and synchronous code.

What waits is a generator that yields a step for each wait: for time, a permit, an answer, a person.
`run` does the steps by blocking, `run_async` in asyncio. So every decision is written once.
"""

from __future__ import annotations

import inspect
import math
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..errors import ConfigurationError, LocalTimeoutError
from .clock import Clock

if TYPE_CHECKING:
    import asyncio


T = TypeVar("T")


class Step(Protocol):
    """Something that takes time."""

    def run(self) -> Any:
        """Do it in synchronous code."""
        ...

    async def run_async(self) -> Any:
        """Do it in asyncio."""
        ...


Steps = Generator[Step, Any, T]


class Sleep:
    """Waits for some time."""

    __slots__ = ("_clock", "_seconds")

    def __init__(self, clock: Clock, seconds: float) -> None:
        """Wait for so many seconds."""
        self._clock = clock
        self._seconds = seconds

    def run(self) -> None:
        """Wait in synchronous code."""
        self._clock.sleep(self._seconds)

    async def run_async(self) -> None:
        """Wait in asyncio."""
        await self._clock.async_sleep(self._seconds)


class Signal:
    """Wakes one waiting call, from whichever thread or event loop."""

    __slots__ = ("_event", "_future", "_is_set", "_loop", "_thread")

    def __init__(self) -> None:
        self._is_set = False
        self._event: threading.Event | None = None
        self._future: asyncio.Future[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = 0

    def set(self) -> None:
        """Wake whoever waits, or whoever waits next."""
        self._is_set = True
        event, future, loop = self._event, self._future, self._loop
        if event is not None:
            event.set()
        if future is None or loop is None:
            return
        if self._thread == threading.get_ident():
            _complete(future)
        else:
            with suppress(RuntimeError):  # The loop is closed, and the call with it.
                loop.call_soon_threadsafe(_complete, future)

    def clear(self) -> None:
        """Forget an earlier `set`."""
        self._is_set = False

    def wait(self, clock: Clock, seconds: float | None) -> None:
        """Block until `set`, or until the seconds have passed."""
        event = self._event = threading.Event()
        if self._is_set:
            event.set()
        try:
            clock.wait(event, seconds)
        finally:
            self._event = None

    async def async_wait(self, clock: Clock, seconds: float | None) -> None:
        """Wait in asyncio until `set`, or until the seconds have passed."""
        import asyncio

        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        self._thread, self._loop, self._future = threading.get_ident(), loop, future
        try:
            if not self._is_set:
                await clock.async_wait(future, seconds)
        finally:
            self._future = self._loop = None


class Wait:
    """Waits for a signal, for no longer than some seconds; `None` for as long as it takes."""

    __slots__ = ("_clock", "_seconds", "_signal")

    def __init__(self, clock: Clock, signal: Signal, seconds: float | None) -> None:
        self._clock = clock
        self._signal = signal
        self._seconds = seconds

    def run(self) -> None:
        """Wait in a thread."""
        self._signal.wait(self._clock, self._seconds)

    async def run_async(self) -> None:
        """Wait in asyncio."""
        await self._signal.async_wait(self._clock, self._seconds)


class Blocking:
    """Does something that blocks: reads a file, or writes it to the disk.

    In asyncio it runs in a thread. A cancellation waits for its end, so that nobody takes the file
    away under it.

    Args:
        function: What to do.
    """

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function

    def run(self) -> Any:
        """Do it in this thread."""
        return self._function()

    async def run_async(self) -> Any:
        """Do it in another thread."""
        import asyncio

        work = asyncio.ensure_future(asyncio.to_thread(self._function))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            await asyncio.wait([work])
            if not work.cancelled():
                work.exception()
            raise


class Ask:
    """Calls a callable of the user, which may be asynchronous.

    Args:
        what: The name of the option that it was given for.
        callable_: The callable.
        *arguments: What to call it with.
    """

    __slots__ = ("_arguments", "_callable", "_what")

    def __init__(self, what: str, callable_: Callable[..., Any], *arguments: Any) -> None:
        self._what = what
        self._callable = callable_
        self._arguments = arguments

    def run(self) -> Any:
        """Call it in synchronous code."""
        result = self._callable(*self._arguments)
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            raise ConfigurationError(
                f"{self._what} is asynchronous: use BeatPass, or give BeatPassSync an ordinary one"
            )
        return result

    async def run_async(self) -> Any:
        """Call it in asyncio."""
        result = self._callable(*self._arguments)
        return await result if inspect.isawaitable(result) else result


class AskSecret(Ask):
    """Calls a callable whose result no traceback may show: no variable ever holds it bare.

    Args:
        what: The name of the option that it was given for.
        callable_: The callable.
        wrap: Makes something of the result that does not show it.
        seconds: How long to wait for it in asyncio.
    """

    __slots__ = ("_seconds", "_wrap")

    def __init__(
        self, what: str, callable_: Callable[[], Any], wrap: Callable[[Any], Any], seconds: float
    ) -> None:
        super().__init__(what, callable_)
        self._wrap = wrap
        self._seconds = seconds

    def run(self) -> Any:
        """Call it in synchronous code."""
        return self._wrap(super().run())

    async def run_async(self) -> Any:
        """Call it in asyncio, but not for longer than there is time."""
        import asyncio

        limit = asyncio.timeout(None if self._seconds == math.inf else max(0.0, self._seconds))
        try:
            async with limit:
                return self._wrap(await super().run_async())
        except TimeoutError:
            if not limit.expired():
                raise
        raise LocalTimeoutError(
            f"the callable of {self._what}= gave nothing before the deadline. Nothing was sent",
            deadline_exceeded=True,
        )


def run(steps: Steps[T]) -> T:
    """Do steps in synchronous code.

    Args:
        steps: The steps.

    Returns:
        What it returns.
    """
    try:
        step = next(steps)
        while True:
            try:
                result = step.run()
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


async def run_async(steps: Steps[T]) -> T:
    """Do steps in asyncio.

    Args:
        steps: The steps.

    Returns:
        What it returns.
    """
    try:
        step = next(steps)
        while True:
            try:
                result = await step.run_async()
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


def _complete(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
