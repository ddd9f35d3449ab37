"""Waiting until something has happened at BeatPass, by looking now and then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

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
from ..types import Call, RequestOptions
from .flows import Send, Sleep, Steps

if TYPE_CHECKING:
    from ..models.fingerprint import Fingerprint
    from ..models.fingerprint_status_answer import FingerprintStatusAnswer
    from ..models.purchase_status import PurchaseStatus

POLL_INTERVAL = 30.0
"""Seconds between two looks: the server's own caches make looking more often a waste."""

Answer = TypeVar("Answer")

# The last look gets this many seconds, even when the time is up before.
_MIN_DEADLINE = 5.0

# What passes by itself: it is no news, and the next look may bring some.
_PASSING = (
    ConnectionFailedError,
    ConnectionLostError,
    DeadlineExceededError,
    RateLimitError,
    ServerError,
)
FAILED_PAYMENTS = ("failed", "canceled", "cancelled")
"""The states of a payment that will never become a purchase."""

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
    _self: Any, /, track_id: int, *, timeout: float = 600.0, poll_interval: float = POLL_INTERVAL
) -> Steps[Fingerprint]:
    """Wait until the fingerprint of a track is completed.

    Args:
        track_id: Id of the track.
        timeout: Seconds to wait at most.
        poll_interval: Seconds between two looks; the server's caches make less than 30 a waste.

    Returns:
        The fingerprint.

    Raises:
        WaitFailedError: It has failed; the message says why.
        WaitTimeoutError: It was not completed in time; `last` is its last state.
        BeatPassError: One of its other kinds, which say what happened.
    """
    from ..api.fingerprints import get_fingerprint_status

    def look(answer: FingerprintStatusAnswer) -> Look:
        found = answer.fingerprint
        status = str((found and found.status) or "none yet")
        message = found and found.error_message
        if status == "completed":
            return Look(status, done=True)
        if status == "failed" or message:
            return Look(status, failed=str(message or "no reason was given"))
        return Look(status)

    call = get_fingerprint_status.call(track_id)
    what = f"the fingerprint of track {track_id}"
    answer = yield from wait_until(
        _self._client, call, look, what, timeout=timeout, poll_interval=poll_interval
    )
    found: Any = answer.fingerprint
    return found  # type: ignore[no-any-return]


def wait_for_purchase(
    _self: Any, /, track_id: int, *, timeout: float = 600.0, poll_interval: float = POLL_INTERVAL
) -> Steps[PurchaseStatus]:
    """Wait until a payment has become a purchase. Nothing is bought here.

    Args:
        track_id: Id of the track.
        timeout: Seconds to wait at most.
        poll_interval: Seconds between two looks; the server's caches make less than 30 a waste.

    Returns:
        How it stands with the purchase.

    Raises:
        WaitFailedError: The payment has failed; the message says why.
        WaitTimeoutError: It did not show in time; `last` is the last state. It may still come.
        BeatPassError: One of its other kinds, which say what happened.
    """
    from ..api.purchases import check_track_purchase_status

    def look(answer: PurchaseStatus) -> Look:
        status = str(answer.purchase_status or "no purchase yet")
        if answer.has_purchased is True:
            return Look(status, done=True)
        failed = status.lower() in FAILED_PAYMENTS
        return Look(status, failed=str(answer.reason or status) if failed else None)

    call = check_track_purchase_status.call(track_id)
    what = f"the purchase of track {track_id}"
    answer = yield from wait_until(
        _self._client, call, look, what, timeout=timeout, poll_interval=poll_interval
    )
    return answer


def wait_until(
    client: Any,
    call: Call[Answer],
    look: Callable[[Answer], Look],
    what: str,
    *,
    timeout: float,
    poll_interval: float,
) -> Steps[Answer]:
    """Send a call now and then until its answer says that something has happened.

    Args:
        client: A client of either kind.
        call: A read.
        look: Reads an answer.
        what: What is waited for, for messages.
        timeout: Seconds to wait at most.
        poll_interval: Seconds between two looks.

    Returns:
        The last answer.

    Raises:
        WaitFailedError: It will never happen.
        WaitTimeoutError: It did not happen in time.
        BeatPassError: One of its other kinds, which say what happened.
    """
    try:
        check_number("timeout", timeout)
        check_number("poll_interval", poll_interval)
    except ConfigurationError as error:
        raise InvalidArgumentError(f"{error.message}. Nothing was sent") from None
    clock = client.clock
    ends = clock.monotonic() + timeout
    state: str | None = None
    trouble: BeatPassError | None = None
    looks = 0
    while True:
        pause = poll_interval
        remaining = max(_MIN_DEADLINE, ends - clock.monotonic())
        limited = call._replace(options=RequestOptions(deadline=remaining))
        try:
            parsed: Answer = (yield Send(client, limited)).parsed
        except _PASSING as error:
            if isinstance(error, _LASTING):
                raise
            trouble = error
            if isinstance(error, APIStatusError):
                pause = max(pause, error.retry_after or 0.0)
        else:
            trouble = None
            found = look(parsed)
            state = clean_text(found.state, 80)
            if found.done:
                return parsed
            if found.failed is not None:
                message = f"{what} has failed ({state}): {clean_text(found.failed)}"
                raise WaitFailedError(message, operation=call.operation.id, last=state)
        looks += 1
        if clock.monotonic() + pause >= ends:
            raise _too_late(what, call, timeout, looks, state, trouble)
        yield Sleep(clock, pause)


def _too_late(
    what: str, call: Call[Any], timeout: float, looks: int, state: str | None, trouble: Any
) -> WaitTimeoutError:
    told = f"the last state was {state!r}" if state is not None else "no look brought an answer"
    if trouble is not None:
        told += f", and the last look failed ({type(trouble).__name__})"
    message = (
        f"{what} did not come about within {timeout:g} s ({looks} looks; {told}): "
        "wait again, or with a longer timeout"
    )
    return WaitTimeoutError(message, operation=call.operation.id, last=state)
