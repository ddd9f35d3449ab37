"""How a client uses a sandbox in its own process, without a socket."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from .engine.clock import EPOCH
from .engine.http import Request
from .personas import BY_NAME, PERSONAS, SandboxUser
from .sandbox import Sandbox
from .server.exchange import exchange

if TYPE_CHECKING:
    import asyncio

# Nothing is sent there; it stands for this machine, where nothing is at stake.
BASE_URL = "http://127.0.0.1/api/v1"

_Answer = tuple[int, Iterable[tuple[bytes, bytes]], bytes]


class SandboxClock:
    """The clock of a sandbox for its clients: whoever waits turns it, and no time passes.

    Args:
        sandbox: The sandbox.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def monotonic(self) -> float:
        """Seconds since the sandbox's beginning."""
        return (self._sandbox.clock.now() - EPOCH).total_seconds()

    def time(self) -> float:
        """Seconds since 1970, as the sandbox has it."""
        return self._sandbox.clock.timestamp()

    def sleep(self, seconds: float) -> None:
        """Turn the clock."""
        self._sandbox.clock.advance(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Turn the clock, and let others go on."""
        # Imported here: whoever sleeps in asyncio has it.
        import asyncio

        self._sandbox.clock.advance(seconds)
        await asyncio.sleep(0)

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Turn the clock, unless the event is set."""
        if seconds is None:
            event.wait()
        elif not event.is_set():
            self._sandbox.clock.advance(seconds)

    async def async_wait(self, future: asyncio.Future[None], seconds: float | None) -> None:
        """Turn the clock step by step, so that calls under way can end in between."""
        import asyncio

        if seconds is None:
            await future
            return
        due = self.monotonic() + seconds
        while not future.done() and self.monotonic() < due:
            self._sandbox.clock.advance(max(seconds / 100, 0.02))
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
    clock: SandboxClock
    answer: Callable[[str, str, str, Mapping[str, str], bytes], _Answer]


def reach(sandbox: Sandbox | None, user: SandboxUser | None) -> Access:
    """Reach a sandbox.

    Args:
        sandbox: The sandbox; a fresh one when it is `None`.
        user: Who calls, such as `buyer`; `None` for the public tier.

    Returns:
        How to reach it.

    Raises:
        ValueError: There is no such user.
    """
    if user is not None and user not in BY_NAME:
        raise ValueError(f"user is {user!r}, and must be one of {', '.join(BY_NAME)}, or None")
    reached = Sandbox(frozen=True) if sandbox is None else sandbox
    clock = SandboxClock(reached)

    def answer(
        method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> _Answer:
        answered = exchange(reached, Request(method, path, query, headers, body), sleep=clock.sleep)
        return answered.status, answered.headers, answered.body

    token = "" if user is None else reached.tokens[PERSONAS.index(BY_NAME[user])]
    return Access(token, BASE_URL, clock, answer)
