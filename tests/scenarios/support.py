"""One operation of each class, and a client of either kind to call them with."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple, Self

import pytest

from beatpass_client import BeatPass, BeatPassSync, Timeouts, errors
from beatpass_client.pagination import SyncPager
from beatpass_client.transport.clock import SystemClock
from tests.harness import FakeClock, FixedRandom

TOKEN = "7|nobodysTokenForTheTests"

BIG = "x" * (8 << 20)


class Operation(NamedTuple):
    """An operation that stands for its class.

    Attributes:
        operation_class: The class.
        call: How it is called; what comes back is a value or something to await.
        path: The end of its path.
        good: The JSON of a good answer.
        repeats: How many requests it makes when the answer to each is lost.
        big: How it is called with a body of several megabytes, where it has a body.
    """

    operation_class: str
    call: Callable[[Any], Any]
    path: str
    good: Any
    repeats: int
    big: Callable[[Any], Any] | None = None

    @property
    def writes(self) -> bool:
        return self.operation_class != "read"


READ = Operation(
    "read",
    lambda bp: bp.tracks.get(3629),
    "/tracks/3629",
    {"track": {"id": 3629, "name": "Night"}},
    3,
)
IDEMPOTENT = Operation(
    "idempotent",
    lambda bp: bp.collections.update(7, name="Late"),
    "/collections/7",
    {"status": "success"},
    3,
    lambda bp: bp.collections.update(7, description=BIG),
)
KEYED = Operation(
    "idempotency-key",
    lambda bp: bp.messages.send(conversation_id=5, message_text="hello"),
    "/messaging/messages",
    {"data": {"id": "m1"}},
    3,
    lambda bp: bp.messages.send(conversation_id=5, message_text=BIG),
)
UNSAFE = Operation(
    "unsafe",
    lambda bp: bp.follows.follow_artist(7),
    "/artists/7/follow",
    {"status": "success"},
    1,
    lambda bp: bp.playlists.create(name="Late", description=BIG),
)
MONEY = Operation(
    "money",
    lambda bp: bp.purchases.initiate(3629),
    "/tracks/3629/purchase/initiate",
    {"status": "success", "purchase_id": 99, "client_secret": "pi_secret"},
    1,
    lambda bp: bp.beat_requests.create(content=BIG, reference_track="https://x.example/1"),
)
ACCESS = Operation(
    "credentials",
    lambda bp: bp.auth.login(email="a@b.example", password="hunter2hunter2", token_name="t"),
    "/auth/login",
    {"status": "success", "user": {"id": 1, "access_token": "1|freshTokenFromLogin"}},
    1,
    lambda bp: bp.auth.login(email="a@b.example", password=BIG, token_name="t"),
)

ALL = (READ, IDEMPOTENT, KEYED, UNSAFE, MONEY, ACCESS)
WRITES = ALL[1:]
ONCE = (UNSAFE, MONEY, ACCESS)


def each(operations: tuple[Operation, ...] = ALL) -> pytest.MarkDecorator:
    """Run a test for each of these operations."""
    return pytest.mark.parametrize(
        "operation", [pytest.param(one, id=one.operation_class) for one in operations]
    )


class Caller:
    """A client of either kind, called from ordinary code; time is fake unless a clock is given.

    Attributes:
        client: The client.
        clock: Its clock.
    """

    def __init__(self, mode: str, base_url: str, **options: Any) -> None:
        self.clock = options.setdefault("clock", FakeClock())
        options.setdefault("random", FixedRandom(0.5))
        options.setdefault("token", TOKEN)
        options.setdefault("timeout", 5.0)
        self._runner = asyncio.Runner() if mode == "async" else None
        kind = BeatPassSync if self._runner is None else BeatPass
        try:
            self.client: Any = kind(base_url=base_url, **options)
        except BaseException:
            if self._runner is not None:
                self._runner.close()
            raise

    def call(self, operation: Operation | Callable[[Any], Any]) -> Any:
        """Call an operation and return what it returns, or raise what it raises."""
        call = operation.call if isinstance(operation, Operation) else operation
        if self._runner is None:
            found = call(self.client)
            return found.first() if isinstance(found, SyncPager) else found

        async def work() -> Any:
            return await call(self.client)

        return self._runner.run(work())

    def fails(
        self, operation: Operation | Callable[[Any], Any], *kinds: type[BaseException]
    ) -> Any:
        """Call an operation, and return the error that it must raise; it is of all these kinds."""
        with pytest.raises(errors.BeatPassError) as caught:
            self.call(operation)
        for kind in kinds:
            assert isinstance(caught.value, kind), repr(caught.value)
        return caught.value

    def shut(self) -> None:
        """Close the client, and keep what it is called with."""
        if self._runner is None:
            self.client.close()
        else:
            self._runner.run(self._shut())

    def close(self) -> None:
        self.shut()
        if self._runner is not None:
            self._runner.close()

    async def _shut(self) -> None:
        await self.client.close()
        for _ in range(20):
            left = asyncio.all_tasks() - {asyncio.current_task()}
            if not left:
                return
            await asyncio.sleep(0.005)
        raise AssertionError(f"left running: {left}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class RealClock(SystemClock):
    """Real time, for what cannot be tested with another; a limiter of its own comes with it."""


class Stopwatch:
    """Real seconds of a block."""

    def __enter__(self) -> Self:
        self._began = time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = time.monotonic() - self._began


def lost_answer(operation: Operation, error: BaseException, status: int | None = None) -> None:
    """What holds for the error of a lost answer: it tells whether a call may be made again.

    An idempotent write may, as long as nobody said that it has happened.
    """
    open_ones = ("idempotency-key", "unsafe", "money", "credentials") + (
        ("idempotent",) if status else ()
    )
    unknown = isinstance(error, errors.UnknownOutcomeError)
    assert unknown == (operation.operation_class in open_ones), repr(error)


async def cancelled(task: asyncio.Task[Any]) -> None:
    """Cancel a task, and see that the cancellation arrives."""
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert task.cancelled()


def impatient(seconds: float) -> Timeouts:
    """Wait this short for everything but a connection, which a busy machine may be slow to make."""
    return Timeouts(5.0, seconds, seconds, seconds, seconds)
