"""What a client needs to use a sandbox in its own process, without a socket."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from . import people
from .clock import EPOCH
from .messages import Request
from .replies import exchange
from .world import World

if TYPE_CHECKING:
    import asyncio

# Nothing is sent there; it stands for this machine, where nothing is at stake.
BASE_URL = "http://127.0.0.1/api/v1"

PEOPLE = {
    "buyer": people.BUYER,
    "producer": people.PRODUCER,
    "second producer": people.SECOND_PRODUCER,
    "beginner": people.BEGINNER,
    "admin": people.ADMIN,
    "expired": people.EXPIRED,
    "revoked": people.REVOKED,
    "forbidden": people.FORBIDDEN,
}

_Answer = tuple[int, Iterable[tuple[bytes, bytes]], bytes]


class WorldClock:
    """The clock of a sandbox for its clients: whoever waits turns it, and no time passes.

    Args:
        world: The sandbox.
    """

    def __init__(self, world: World) -> None:
        """Follow the clock of this sandbox."""
        self._world = world

    def monotonic(self) -> float:
        """Seconds since the sandbox's beginning."""
        return (self._world.clock.now() - EPOCH).total_seconds()

    def time(self) -> float:
        """Seconds since 1970, as the sandbox has it."""
        return self._world.clock.timestamp()

    def sleep(self, seconds: float) -> None:
        """Turn the clock."""
        self._world.clock.advance(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Turn the clock, and let others go on."""
        # Imported here: whoever sleeps in asyncio has it.
        import asyncio

        self._world.clock.advance(seconds)
        await asyncio.sleep(0)

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Turn the clock, unless the event is set."""
        if seconds is None:
            event.wait()
        elif not event.is_set():
            self._world.clock.advance(seconds)

    async def async_wait(self, future: asyncio.Future[None], seconds: float | None) -> None:
        """Turn the clock step by step, so that calls under way can end in between."""
        import asyncio

        if seconds is None:
            await future
            return
        due = self.monotonic() + seconds
        while not future.done() and self.monotonic() < due:
            self._world.clock.advance(max(seconds / 100, 0.02))
            await asyncio.sleep(0)


class Access(NamedTuple):
    """How to reach a sandbox in this process.

    Attributes:
        token: The token of the person; an empty text for the public tier.
        base_url: The URL that stands for the sandbox.
        clock: The sandbox's clock.
        answer: What answers a request.
    """

    token: str
    base_url: str
    clock: WorldClock
    answer: Callable[[str, str, str, Mapping[str, str], bytes], _Answer]


def reach(world: World | None, person: str | None) -> Access:
    """Reach a sandbox.

    Args:
        world: The sandbox; a fresh one when it is `None`.
        person: A seeded person, such as `buyer`; `None` for the public tier.

    Returns:
        How to reach it.

    Raises:
        ValueError: There is no such person.
    """
    if person is not None and person not in PEOPLE:
        raise ValueError(f"as_ is {person!r}, and must be one of {', '.join(PEOPLE)}, or None")
    reached = World(frozen=True) if world is None else world
    clock = WorldClock(reached)

    def answer(
        method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> _Answer:
        answered = exchange(reached, Request(method, path, query, headers, body), sleep=clock.sleep)
        return answered.status, answered.headers, answered.body

    token = "" if person is None else PEOPLE[person].token
    return Access(token, BASE_URL, clock, answer)
