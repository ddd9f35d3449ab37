"""From a fault to an outcome: above all, whether a write may have happened."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .. import errors
from .call import READING, Outcome, Sending
from .http import HTTPFault
from .reading import read_answer
from .unknown import unknown
from .unusable import unusable_body

Head = tuple[int, Mapping[str, str]]

_UNFINISHED = (
    ssl.SSLEOFError,
    ssl.SSLSyscallError,
    ssl.SSLWantReadError,
    ssl.SSLWantWriteError,
    ssl.SSLZeroReturnError,
)


def failed(
    sending: Sending, error: Exception, *, sent: bool, head: Head | None, proxy: str | None
) -> Outcome:
    """Say what a failure means for a call.

    Args:
        sending: The call.
        error: What was raised.
        sent: Whether something may have reached the server.
        head: Status and headers, when they had come.
        proxy: The proxy between, if there is one.

    Returns:
        The outcome.
    """
    if head is not None:
        return _after_head(sending, error, head)
    if not sent:
        return _unsent(sending, error, proxy)
    kind, name = _described(error)
    if kind in ("protocol", "local-protocol"):
        return _open(sending, "protocol", errors.ProtocolError, "what the server sent is not HTTP")
    if kind in ("timeout", "connect-timeout", "pool"):
        message = f"no answer came in time ({name})"
        return _open(sending, "lost", errors.ReadTimeoutError, message, timed_out=True)
    return _open(sending, "lost", errors.ConnectionLostError, f"the connection broke ({name})")


def cut_short(sending: Sending, *, sent: bool, head: Head | None) -> Outcome:
    """Say what it means that the deadline passed while a call was on the wire.

    Args:
        sending: The call.
        sent: Whether something may have reached the server.
        head: Status and headers, when they had come.

    Returns:
        The outcome; it is never tried again.
    """
    operation = sending.operation
    if head is not None and 200 <= head[0] < 300 and operation.operation_class not in READING:
        outcome = unusable_body(sending, "truncated", "the deadline passed", *head)
        if outcome.error is not None:
            outcome.error.deadline_exceeded = True
        return Outcome("deadline", None, outcome.error, *head, timed_out=True)
    message = "the deadline passed before the answer was complete"
    outcome = _open(
        sending, "deadline", errors.DeadlineExceededError, message, timed_out=True, sent=sent
    )
    if head is not None:
        outcome.status, outcome.headers = head
    return outcome


def _after_head(sending: Sending, error: Exception, head: Head) -> Outcome:
    status, headers = head
    if status >= 300:
        # The status says enough; its text is lost.
        return read_answer(sending, status, headers, b"")
    if isinstance(error, OSError):
        # What is downloaded could not be written: that is no fault of the server.
        message = f"the file cannot be written: {error.strerror or type(error).__name__}"
        failure = errors.DownloadError(message, operation=sending.operation.id)
        return Outcome("local", None, failure, status, headers)
    timed_out = _described(error)[0] == "timeout"
    problem = "the rest of it did not come in time" if timed_out else "it ended too early"
    outcome = unusable_body(sending, "truncated", problem, status, headers)
    outcome.timed_out = timed_out
    return outcome


def _unsent(sending: Sending, error: Exception, proxy: str | None) -> Outcome:
    operation = sending.operation.id
    kind, name = _described(error)
    if kind == "pool":
        message = "no connection was free; the connections are renewed. Nothing was sent"
        failure: errors.BeatPassError = errors.ConnectionFailedError(message, operation=operation)
        return Outcome("pool", None, failure, timed_out=True)
    if kind in ("unsupported", "local-protocol"):
        message = f"the request cannot be sent ({name}): check headers and proxy. Nothing was sent"
        return Outcome("local", None, errors.InvalidArgumentError(message, operation=operation))
    if kind == "proxy" or (proxy is not None and not _is_tls(error)):
        message = f"the proxy {_shown(proxy)} refused or is not there. Nothing was sent"
        return Outcome("not-sent", None, errors.ProxyError(message, operation=operation))
    if _is_tls(error):
        message = (
            "the server cannot prove who it is, so nothing was sent: "
            "check the network, the clock and verify="
        )
        return Outcome("tls", None, errors.TLSVerificationError(message, operation=operation))
    host = urlsplit(sending.settings.base_url).netloc
    message = f"no connection to {host} ({name}); nothing was sent, so it is safe to try again"
    failure = errors.ConnectionFailedError(message, operation=operation)
    return Outcome("not-sent", None, failure, timed_out=kind == "connect-timeout")


def _described(error: Exception) -> tuple[str, str]:
    """Name a fault; what is raised by our own deadline is a TimeoutError."""
    if isinstance(error, HTTPFault):
        return error.kind, error.name
    return "timeout" if isinstance(error, TimeoutError) else "broken", type(error).__name__


def _open(
    sending: Sending,
    reason: str,
    kind: type[errors.TransportError],
    message: str,
    *,
    timed_out: bool = False,
    sent: bool = True,
) -> Outcome:
    operation = sending.operation
    error: Any
    if not sent:
        error = kind(
            f"{message}. Nothing was sent",
            operation=operation.id,
            sent=False,
            safe_to_retry=True,
        )
    elif operation.operation_class in READING or (
        operation.operation_class == "idempotent" and reason != "protocol"
    ):
        error = kind(f"{message}; it is safe to try again", operation=operation.id)
        error.safe_to_retry = True
    else:
        error = unknown(sending, message)
        error.deadline_exceeded = reason == "deadline"
    return Outcome(reason, None, error, timed_out=timed_out)


def _is_tls(error: BaseException | None) -> bool:
    if isinstance(error, HTTPFault) and error.kind in ("timeout", "connect-timeout"):
        return False
    while error is not None:
        # A connection that ends during the handshake proves nothing about the server.
        if isinstance(error, ssl.SSLError) and not isinstance(error, _UNFINISHED):
            return True
        error = error.__cause__ or error.__context__
    return False


def _shown(proxy: str | None) -> str:
    parts = urlsplit(proxy or "")
    return f"{parts.hostname}:{parts.port}" if parts.hostname else ""
