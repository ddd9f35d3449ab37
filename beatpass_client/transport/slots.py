"""Keep the calls on the wire fewer than the connections.

The pools of HTTP libraries lose connections when calls are cancelled while they wait in them, so
calls wait here instead.
"""

from __future__ import annotations

import math
import queue
import threading
from collections import deque
from typing import Any

from .call import CallContext
from .clock import Clock
from .steps import Step


class Slots:
    """The slots for one kind of connection.

    Args:
        limit: How many calls may be on the wire at the same time.
        asynchronous: Whether calls come from asyncio.
    """

    def __init__(self, limit: int, *, asynchronous: bool) -> None:
        self._free: Any
        self._empty: type[Exception] = queue.Empty
        if asynchronous:
            import asyncio

            self._free, self._empty = asyncio.LifoQueue(), asyncio.QueueEmpty
        else:
            self._free = queue.LifoQueue()
        # Whoever waits goes first.
        self._waiting: deque[None] = deque()
        for _ in range(limit):
            self._free.put_nowait(None)

    def take(self) -> bool:
        """Take a slot if there is a free one. Give it back with `give_back`."""
        if self._waiting:
            return False
        try:
            self._free.get_nowait()
        except self._empty:
            return False
        return True

    def wait(self, context: CallContext, clock: Clock) -> Step:
        """Wait for a slot until the deadline of a call.

        Args:
            context: The call.
            clock: The clock.

        Returns:
            A step whose result is whether there was a slot in time.
        """
        return _Wait(self._free, self._waiting, max(0.0, context.expires - clock.monotonic()))

    def give_back(self) -> None:
        """Give a slot back."""
        self._free.put_nowait(None)


class _Wait(Step):
    __slots__ = ("_free", "_seconds", "_waiting")

    def __init__(self, free: Any, waiting: deque[None], seconds: float) -> None:
        self._free = free
        self._waiting = waiting
        self._seconds = seconds

    def run(self) -> bool:
        longest = None if self._seconds == math.inf else min(self._seconds, threading.TIMEOUT_MAX)
        self._waiting.append(None)
        try:
            self._free.get(timeout=longest)
        except queue.Empty:
            return False
        finally:
            self._waiting.pop()
        return True

    async def run_async(self) -> bool:
        import asyncio

        self._waiting.append(None)
        try:
            async with asyncio.timeout(None if self._seconds == math.inf else self._seconds):
                await self._free.get()
        except TimeoutError:
            return False
        finally:
            self._waiting.pop()
        return True
