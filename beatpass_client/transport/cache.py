"""A cache of answers to reads: in memory, bounded, for one client and its token."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import ConfigurationError
from ..runtime.decoding import decode_json
from ..types import Response
from .steps import Signal, Steps, Wait

if TYPE_CHECKING:
    from ..auth import Credentials
    from ..types import Call
    from .call import Policy
    from .clock import Clock

_MAX_ENTRIES = 1000
_MAX_BYTES = 16 * 2**20


class _Entry(NamedTuple):
    response: Response[Any]
    until: float


class Cache:
    """Keeps the answers to reads for a while.

    Identical reads that are under way at the same time are one call. A write drops everything,
    since the contract does not say what a write touches. Nothing is kept for a token that comes
    from a callable: it may be of another account the next time.

    Args:
        seconds: For how long to keep an answer. `None` keeps only the answers that the server
            itself caches, for the time that the contract names.
        clock: The clock.
    """

    def __init__(self, seconds: float | None, clock: Clock) -> None:
        self._seconds = seconds
        self._clock = clock
        self._lock = Lock()
        self._entries: OrderedDict[Any, _Entry] = OrderedDict()
        self._size = 0
        # Calls under way by key, with those that wait for the same answer.
        self._waiting: dict[Any, list[Signal]] = {}
        self._writes = 0

    def send(
        self, call: Call[Any], policy: Policy, auth: Credentials, steps: Steps[Response[Any]]
    ) -> Steps[Response[Any]]:
        """Take the answer to a call from the cache, or send the call.

        Args:
            call: The call.
            policy: What the client allows.
            auth: The token of the client.
            steps: What sends the call.

        Returns:
            The answer; its `attempts` are 0 when it comes from the cache.
        """
        operation = call.operation
        if operation.operation_class not in ("read", "download") and not policy.dry_run:
            try:
                return (yield from steps)
            finally:
                self.clear()
        seconds = self._lifetime(call, policy, auth)
        if seconds is None:
            return (yield from steps)
        given = tuple(sorted({**policy.headers, **call.headers}.items()))
        key = (auth.digest, operation.id, call.path, call.query, given)
        while True:
            with self._lock:
                entry = self._entries.get(key)
                if entry is not None and self._clock.monotonic() < entry.until:
                    self._entries.move_to_end(key)
                    return _copy(entry.response)
                waiting = self._waiting.get(key)
                if waiting is None:
                    self._waiting[key] = []
                    writes = self._writes
                    break
                signal = Signal()
                waiting.append(signal)
            yield Wait(self._clock, signal, None)
        try:
            response = yield from steps
            if writes == self._writes:
                self._keep(key, response, seconds)
            return response
        finally:
            with self._lock:
                waiters = self._waiting.pop(key)
            # They find the answer, or the first of them asks for it: a failure is nobody else's.
            for each in waiters:
                each.set()

    def clear(self) -> None:
        """Drop all answers."""
        with self._lock:
            self._writes += 1
            self._entries.clear()
            self._size = 0

    def _lifetime(self, call: Call[Any], policy: Policy, auth: Credentials) -> float | None:
        """Say for how many seconds an answer is kept; `None` when it is not."""
        operation = call.operation
        plain = operation.method == "GET" and operation.answer == "json" and call.sink is None
        if not plain or call.url is not None or policy.dry_run or auth.source is not None:
            return None
        return operation.cache_seconds if self._seconds is None else self._seconds

    def _keep(self, key: Any, response: Response[Any], seconds: float) -> None:
        # A copy: the caller reads models out of the parsed JSON of this one.
        kept = Response(response.status_code, response.content, response.headers, None)
        with self._lock:
            self._drop(key)
            self._entries[key] = _Entry(kept, self._clock.monotonic() + seconds)
            self._size += len(kept.content)
            while len(self._entries) > _MAX_ENTRIES or self._size > _MAX_BYTES:
                self._drop(next(iter(self._entries)))

    def _drop(self, key: Any) -> None:
        entry = self._entries.pop(key, None)
        if entry is not None:
            self._size -= len(entry.response.content)


def open_cache(value: bool | float | None, clock: Clock) -> Cache | None:
    """Make the cache that a client is told to have.

    Args:
        value: Seconds; `True` for the answers that the server itself caches; `None` or `False` for
            no cache.
        clock: The clock.

    Returns:
        The cache, if any.

    Raises:
        ConfigurationError: The value is none of these.
    """
    if value is None or value is False:
        return None
    if value is True:
        return Cache(None, clock)
    if isinstance(value, (int, float)) and 0 < value < 86_400:
        return Cache(float(value), clock)
    raise ConfigurationError("cache must be a number of seconds below a day, or True")


def _copy(response: Response[Any]) -> Response[Any]:
    parsed = decode_json(response.content) if response.content.strip() else {}
    return Response(response.status_code, response.content, response.headers, parsed, attempts=0)
