"""Waiting until something has happened at BeatPass, by looking now and then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..config import check_number
from ..errors import (
    APIStatusError,
    BeatPassError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    DeadlineExceededError,
    InvalidArgumentError,
    ProxyError,
    RateLimitError,
    ServerError,
    TLSVerificationError,
    WaitFailedError,
    WaitTimeoutError,
    clean_text,
)
from ..runtime.operations import named_call
from ..types import Call, PreparedRequest, RequestOptions
from .steps import Send, Sleep, Steps

if TYPE_CHECKING:
    from ..models.fingerprint import Fingerprint
    from ..models.purchase_status import PurchaseStatus

EVERY = 30.0
"""Seconds between two looks: the server's own caches make looking more often a waste."""

# The last look gets this many seconds, even when the time is up before.
_SHORTEST_LOOK = 5.0

# What passes by itself: it is no news, and the next look may bring some.
_PASSING = (
    ConnectionFailedError,
    ConnectionLostError,
    DeadlineExceededError,
    RateLimitError,
    ServerError,
)
_LASTING = (ProxyError, TLSVerificationError)


class Look(NamedTuple):
    """What one look has shown.

    Attributes:
        state: The state in a word, for messages.
        done: Whether it has happened.
        failed: Why it never will; `None` when it still may.
    """

    state: str
    done: bool = False
    failed: str | None = None


def wait_for_fingerprint(
    client: Any, track_id: int, *, timeout: float, every: float
) -> Steps[Fingerprint]:
    """Wait until the fingerprint of a track is completed.

    Args:
        client: A client of either kind.
        track_id: Id of the track.
        timeout: Seconds to wait at most.
        every: Seconds between two looks.

    Returns:
        The fingerprint.

    Raises:
        WaitFailedError: It has failed.
        WaitTimeoutError: It was not completed in time.
        BeatPassError: One of its other kinds, which say what happened.
    """
    from ..models.fingerprint import Fingerprint

    def look(answer: dict[str, Any]) -> Look:
        found = _fields(answer.get("fingerprint"))
        status = str(found.get("status") or "none yet")
        message = found.get("error_message")
        if status == "completed":
            return Look(status, done=True)
        if status == "failed" or message:
            return Look(status, failed=str(message or "no reason was given"))
        return Look(status)

    call = named_call("fingerprints", "status", track_id)
    what = f"the fingerprint of track {track_id}"
    answer = yield from wait_until(client, call, look, what, timeout=timeout, every=every)
    if isinstance(answer, PreparedRequest):
        return cast("Fingerprint", answer)
    return Fingerprint.from_dict(answer["fingerprint"])


def wait_for_purchase(
    client: Any, track_id: int, *, timeout: float, every: float
) -> Steps[PurchaseStatus]:
    """Wait until a payment has become a purchase.

    Args:
        client: A client of either kind.
        track_id: Id of the track.
        timeout: Seconds to wait at most.
        every: Seconds between two looks.

    Returns:
        How it stands with the purchase.

    Raises:
        WaitFailedError: The payment has failed.
        WaitTimeoutError: The purchase did not show in time.
        BeatPassError: One of its other kinds, which say what happened.
    """
    from ..models.purchase_status import PurchaseStatus

    def look(answer: dict[str, Any]) -> Look:
        fields = _purchase_fields(answer)
        status = str(fields.get("purchase_status") or "no purchase yet")
        if fields.get("has_purchased") is True:
            return Look(status, done=True)
        failed = status.lower() in ("failed", "canceled", "cancelled")
        return Look(status, failed=str(fields.get("reason") or status) if failed else None)

    call = named_call("purchases", "status", track_id)
    what = f"the purchase of track {track_id}"
    answer = yield from wait_until(client, call, look, what, timeout=timeout, every=every)
    if isinstance(answer, PreparedRequest):
        return cast("PurchaseStatus", answer)
    return PurchaseStatus.from_dict(_purchase_fields(answer))


def wait_until(
    client: Any,
    call: Call,
    look: Callable[[dict[str, Any]], Look],
    what: str,
    *,
    timeout: float,
    every: float,
) -> Steps[dict[str, Any] | PreparedRequest]:
    """Send a call now and then until its answer says that something has happened.

    Args:
        client: A client of either kind.
        call: A read.
        look: Reads an answer.
        what: What is waited for, for messages.
        timeout: Seconds to wait at most.
        every: Seconds between two looks.

    Returns:
        The last answer, as decoded JSON; the request of a client with `dry_run=True`.

    Raises:
        WaitFailedError: It will never happen.
        WaitTimeoutError: It did not happen in time.
        BeatPassError: One of its other kinds, which say what happened.
    """
    try:
        check_number("timeout", timeout)
        check_number("every", every)
    except ConfigurationError as error:
        raise InvalidArgumentError(f"{error.message}. Nothing was sent") from None
    clock = client.clock
    ends = clock.monotonic() + timeout
    state: str | None = None
    trouble: BeatPassError | None = None
    looks = 0
    while True:
        pause = every
        remaining = max(_SHORTEST_LOOK, ends - clock.monotonic())
        limited = call._replace(options=RequestOptions(deadline=remaining))
        try:
            parsed = (yield Send(client, limited)).parsed
        except _PASSING as error:
            if isinstance(error, _LASTING):
                raise
            trouble = error
            if isinstance(error, APIStatusError):
                pause = max(pause, error.retry_after or 0.0)
        else:
            if isinstance(parsed, PreparedRequest):
                return parsed
            trouble = None
            found = look(_fields(parsed))
            state = clean_text(found.state, 80)
            if found.done:
                return _fields(parsed)
            if found.failed is not None:
                message = f"{what} has failed ({state}): {clean_text(found.failed)}"
                raise WaitFailedError(message, operation=call.operation.id, last=state)
        looks += 1
        if clock.monotonic() + pause >= ends:
            raise _too_late(what, call, timeout, looks, state, trouble)
        yield Sleep(clock, pause)


def _too_late(
    what: str, call: Call, timeout: float, looks: int, state: str | None, trouble: Any
) -> WaitTimeoutError:
    told = f"the last state was {state!r}" if state is not None else "no look brought an answer"
    if trouble is not None:
        told += f", and the last look failed ({type(trouble).__name__})"
    message = (
        f"{what} did not come about within {timeout:g} s ({looks} looks; {told}): "
        "wait again, or with a longer timeout"
    )
    return WaitTimeoutError(message, operation=call.operation.id, last=state)


def _fields(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _purchase_fields(answer: dict[str, Any]) -> dict[str, Any]:
    """Read the fields at the top, where the contract has them, or in `data`, as others do."""
    return {**_fields(answer.get("data")), **answer}
