"""Time, handed in: what waits asks this, so that tests need not wait."""

from __future__ import annotations

import random
import threading
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import asyncio


class Clock(Protocol):
    """What the layers need to know of time."""

    def monotonic(self) -> float:
        """Seconds that never go back."""
        ...

    def time(self) -> float:
        """Seconds since 1970, as the machine believes."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait, in ordinary code."""
        ...

    async def async_sleep(self, seconds: float) -> None:
        """Wait, in asyncio."""
        ...

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Block until the event is set, or until so many seconds have passed."""
        ...

    async def async_wait(self, future: asyncio.Future[None], seconds: float | None) -> None:
        """Wait in asyncio until the future is done; after so many seconds, complete it."""
        ...


class SystemClock:
    """The clock of this machine."""

    # Every call asks several times.
    monotonic = staticmethod(time.monotonic)

    def time(self) -> float:
        """Seconds since 1970, as the machine believes."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait, in ordinary code."""
        time.sleep(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Wait, in asyncio."""
        # Imported here: whoever waits in asyncio has it, and nobody else has to pay for it.
        import asyncio

        await asyncio.sleep(seconds)

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Block until the event is set, or until so many seconds have passed."""
        event.wait(None if seconds is None else min(seconds, threading.TIMEOUT_MAX))

    async def async_wait(self, future: asyncio.Future[None], seconds: float | None) -> None:
        """Wait in asyncio until the future is done; after so many seconds, complete it."""
        if seconds is None:
            await future
            return
        timer = future.get_loop().call_later(seconds, _complete, future)
        try:
            await future
        finally:
            timer.cancel()


def _complete(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


SYSTEM_CLOCK: Clock = SystemClock()
SYSTEM_RANDOM = random.Random()
