"""Keep the calls on the wire fewer than the connections.

The pools of HTTP libraries lose connections when calls are cancelled while they wait in them, so
calls wait here instead.
"""

from __future__ import annotations

import contextlib
import math
import threading
from typing import Any

from .steps import Step


class Slots:
    """The slots for one kind of connection.

    Args:
        limit: How many calls may be on the wire at the same time.
        asynchronous: Whether calls come from asyncio.
    """

    def __init__(self, limit: int, *, asynchronous: bool) -> None:
        self._semaphore: Any
        if asynchronous:
            from asyncio import Semaphore

            self._semaphore = Semaphore(limit)
        else:
            self._semaphore = threading.Semaphore(limit)

    def acquire(self, seconds: float) -> Step:
        """Wait for a slot.

        Args:
            seconds: How long at most.

        Returns:
            A step whose result is whether there was a slot in time. Give it back with `release`.
        """
        return _Acquire(self._semaphore, max(0.0, seconds))

    def release(self) -> None:
        """Give a slot back."""
        self._semaphore.release()


class _Acquire(Step):
    __slots__ = ("_seconds", "_semaphore")

    def __init__(self, semaphore: Any, seconds: float) -> None:
        self._semaphore = semaphore
        self._seconds = seconds

    def run(self) -> bool:
        longest = None if self._seconds == math.inf else min(self._seconds, threading.TIMEOUT_MAX)
        return bool(self._semaphore.acquire(timeout=longest))

    async def run_async(self) -> bool:
        if not self._semaphore.locked():
            return bool(await self._semaphore.acquire())
        import asyncio

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(None if self._seconds == math.inf else self._seconds):
                return bool(await self._semaphore.acquire())
        return False
