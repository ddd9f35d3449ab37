"""What hooks are called with, and their types. Tokens and contents are in no event."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import NamedTuple


class RequestEvent(NamedTuple):
    """An attempt is about to be sent.

    Attributes:
        operation: The `operationId`.
        method: The HTTP method.
        path: The path template.
        attempt: Its number, from 1.
    """

    operation: str
    method: str
    path: str
    attempt: int


class ResponseEvent(NamedTuple):
    """An attempt has ended.

    Attributes:
        operation: The `operationId`.
        method: The HTTP method.
        path: The path template.
        attempt: Its number, from 1.
        status: The status; `None` when none came.
        headers: Those headers of the answer that tell how the call went.
        elapsed: Seconds that the attempt took.
        error: The class of the error it would raise; `None` for a success.
    """

    operation: str
    method: str
    path: str
    attempt: int
    status: int | None
    headers: Mapping[str, str]
    elapsed: float
    error: str | None


class RetryEvent(NamedTuple):
    """A call is tried again.

    Attributes:
        operation: The `operationId`.
        attempt: The number of the attempt that failed, from 1.
        reason: What happened, in the words of the retry table.
        delay: Seconds until the next attempt.
    """

    operation: str
    attempt: int
    reason: str
    delay: float


class WaitEvent(NamedTuple):
    """A call waits for its turn within the limit.

    Attributes:
        operation: The `operationId`.
        seconds: How long at least.
    """

    operation: str
    seconds: float


RequestHook = Callable[[RequestEvent], Awaitable[None] | None]
ResponseHook = Callable[[ResponseEvent], Awaitable[None] | None]
RetryHook = Callable[[RetryEvent], Awaitable[None] | None]
WaitHook = Callable[[WaitEvent], Awaitable[None] | None]
