"""Time, handed in: what waits asks this, so that tests need not wait."""

from __future__ import annotations

import random
import time
from typing import Protocol


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


SYSTEM_CLOCK: Clock = SystemClock()
SYSTEM_RANDOM = random.Random()
