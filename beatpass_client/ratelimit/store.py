"""Where a limit is kept that several processes share."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from .rate_groups import Feedback, Serials


class StoreError(Exception):
    """The store cannot be used. Its text tells no secret."""


class StoreBusy(Exception):
    """Somebody else uses the store just now."""


class Event(NamedTuple):
    """What came of a call.

    Attributes:
        group: The rate group of the call.
        serials: The serial numbers that the store gave it.
        feedback: What its answer tells; `None` when it was never sent.
        scope: Which limit the answer spoke of: a rate group, `shared`, or `unknown`.
        age: Seconds since it got its permit.
    """

    group: str
    serials: Serials
    feedback: Feedback | None
    scope: str
    age: float = 0.0


class Request(NamedTuple):
    """Waiting calls of one process: those of one rate group and priority.

    Attributes:
        group: The rate group.
        windows: The limits that they count in, by name.
        reserve: The part of each limit that has to be left over; 0 for interactive calls.
        calls: How many calls wait.
    """

    group: str
    windows: tuple[str, ...]
    reserve: float
    calls: int


class Reply(NamedTuple):
    """What a request is given.

    Attributes:
        permits: The serial numbers of those calls that may go.
        wait: Seconds after which to ask again for the others.
        at_least: Seconds before which asking again is of no use, whatever happens.
    """

    permits: list[Serials]
    wait: float
    at_least: float


class Store(Protocol):
    """Keeps the state of limits for several processes."""

    blocks: bool
    """Whether an exchange can take so long that an event loop must not wait for it."""

    def exchange(
        self, key: str, process: str, events: list[Event], requests: list[Request]
    ) -> list[Reply]:
        """Tell what came of calls, and ask for permits.

        Args:
            key: Which token's, at which origin.
            process: A name for the process.
            events: What came of its calls.
            requests: Its waiting calls; without any it leaves the queue of the processes.

        Returns:
            A reply to each request.

        Raises:
            StoreBusy: Ask again in a moment. Nothing was told.
            StoreError: The store cannot be used.
        """
        ...

    def close(self) -> None:
        """Close the connections."""
        ...
