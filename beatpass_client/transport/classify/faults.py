"""Turn a fault of the network into the error to raise: was anything sent?"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ... import errors
from ..body import BodyError
from ..call import READING, AttemptResult, CallContext
from ..http import HTTPFault
from .invalid import invalid
from .statuses import error_status
from .unknown_outcome import unknown_outcome

Head = tuple[int, Mapping[str, str]]

_UNFINISHED = (
    ssl.SSLEOFError,
    ssl.SSLSyscallError,
    ssl.SSLWantReadError,
    ssl.SSLWantWriteError,
    ssl.SSLZeroReturnError,
)
_TIMED_OUT = ("timeout", "connect-timeout", "pool")
_UNREACHABLE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)


def fault(
    context: CallContext, error: Exception, *, sent: bool, head: Head | None, proxy: str | None
) -> AttemptResult:
    """Classify what was raised while a request was on its way.

    Args:
        context: The call.
        error: What was raised.
        sent: Whether something may have reached the server.
        head: Status and headers, when they had come.
        proxy: The proxy between, if there is one.

    Returns:
        The error to raise; its `__cause__` is what the operating system or the library said.
    """
    if head is not None:
        result = _after_head(context, error, head)
    elif sent:
        result = _maybe_sent(context, error)
    else:
        result = _not_sent(context, error, proxy)
    if result.error is not None:
        result.error.__cause__ = _root_cause(error)
    return result


def cut_short(context: CallContext, *, sent: bool, head: Head | None) -> AttemptResult:
    """Classify an attempt that the deadline cut short.

    Args:
        context: The call.
        sent: Whether something may have reached the server.
        head: Status and headers, when they had come.

    Returns:
        The error to raise; the call is never tried again.
    """
    operation = context.operation
    if head is not None and 200 <= head[0] < 300 and operation.operation_class not in READING:
        result = _broken_body(context, "truncated", "the deadline passed", *head)
        if result.error is not None:
            result.error.deadline_exceeded = True
        return AttemptResult("deadline", None, result.error, *head, timed_out=True)
    message = "the deadline passed before the answer was complete"
    result = _open(
        context, "deadline", errors.DeadlineExceededError, message, timed_out=True, sent=sent
    )
    if head is not None:
        result.status, result.headers = head
    return result


def _after_head(context: CallContext, error: Exception, head: Head) -> AttemptResult:
    status, headers = head
    if isinstance(error, BodyError):
        return _broken_body(context, error.reason, str(error), status, headers)
    if status >= 300:
        # The status says enough; its text is lost.
        return error_status(context, status, headers, b"")
    if isinstance(error, OSError):
        # What is downloaded could not be written: that is no fault of the server.
        message = f"the file cannot be written: {error.strerror or type(error).__name__}"
        failure = errors.DownloadError(message, operation=context.operation.id)
        return AttemptResult("local", None, failure, status, headers)
    timed_out = _kind(error) in _TIMED_OUT
    problem = "the rest of it did not come in time" if timed_out else "it ended too early"
    result = _broken_body(context, "truncated", problem, status, headers)
    result.timed_out = timed_out
    return result


def _broken_body(
    context: CallContext, reason: str, problem: str, status: int, headers: Mapping[str, str]
) -> AttemptResult:
    if status >= 400:
        # The status says enough.
        return error_status(context, status, headers, b"")
    kind = {
        "truncated": errors.TruncatedResponseError,
        "too-large": errors.ResponseTooLargeError,
    }.get(reason, errors.ResponseDecodeError)
    message = f"the answer (status {status}) cannot be read: {problem}"
    return invalid(context, reason, kind, message, status, headers)


def _maybe_sent(context: CallContext, error: Exception) -> AttemptResult:
    kind = _kind(error)
    if kind in ("protocol", "local-protocol"):
        return _open(context, "protocol", errors.ProtocolError, "what the server sent is not HTTP")
    if kind in _TIMED_OUT:
        message = f"no answer came in time ({_name(error)})"
        return _open(context, "lost", errors.ReadTimeoutError, message, timed_out=True)
    message = f"the connection broke ({_name(error)})"
    return _open(context, "lost", errors.ConnectionLostError, message)


def _not_sent(context: CallContext, error: Exception, proxy: str | None) -> AttemptResult:
    operation = context.operation.id
    kind = _kind(error)
    if kind == "pool":
        message = "no connection was free; the connections are renewed. Nothing was sent"
        failure: errors.BeatPassError = errors.ConnectionFailedError(message, operation=operation)
        return AttemptResult("pool", None, failure, timed_out=True)
    if kind in ("unsupported", "local-protocol"):
        name = _name(error)
        message = f"the request cannot be sent ({name}): check headers and proxy. Nothing was sent"
        invalid_argument = errors.InvalidArgumentError(message, operation=operation)
        return AttemptResult("local", None, invalid_argument)
    if kind == "proxy" or (proxy is not None and not _is_tls(error)):
        message = f"the proxy {_shown(proxy)} refused or is not there. Nothing was sent"
        return AttemptResult("not-sent", None, errors.ProxyError(message, operation=operation))
    if _is_tls(error):
        message = (
            "the server cannot prove who it is, so nothing was sent: "
            "check the network, the clock and verify="
        )
        failure = errors.TLSVerificationError(message, operation=operation)
        return AttemptResult("tls", None, failure)
    host = urlsplit(context.settings.base_url).netloc
    problem = _connection_problem(error)
    message = f"no connection to {host}: {problem}; nothing was sent, so it is safe to try again"
    failure = errors.ConnectionFailedError(message, operation=operation)
    return AttemptResult("not-sent", None, failure, timed_out=kind in _TIMED_OUT)


def _connection_problem(error: Exception) -> str:
    """Say why no connection was made, and what to check."""
    root = _root(error)
    if _kind(error) in _TIMED_OUT or isinstance(root, TimeoutError):
        return "it could not be made in time (check the network, or raise timeout=)"
    if isinstance(root, socket.gaierror):
        return "the host name is not known (check base_url and DNS)"
    if isinstance(root, ConnectionRefusedError):
        return "the port refuses connections (check that the server runs)"
    if isinstance(root, OSError) and root.errno in _UNREACHABLE:
        return "the network is unreachable (check the network)"
    if isinstance(root, ssl.SSLError):
        return "it ended during the TLS handshake"
    return _name(error)


def _open(
    context: CallContext,
    reason: str,
    kind: type[errors.TransportError],
    message: str,
    *,
    timed_out: bool = False,
    sent: bool = True,
) -> AttemptResult:
    operation = context.operation
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
        error = unknown_outcome(context, message)
        error.deadline_exceeded = reason == "deadline"
    return AttemptResult(reason, None, error, timed_out=timed_out)


def _is_tls(error: Exception) -> bool:
    if _kind(error) in _TIMED_OUT:
        return False
    # A connection that ends during the handshake proves nothing about the server.
    return any(
        isinstance(each, ssl.SSLError) and not isinstance(each, _UNFINISHED)
        for each in _chain(error)
    )


def _chain(error: BaseException) -> list[BaseException]:
    """List an error and its causes, the first of a group standing for all."""
    found: list[BaseException] = []
    each: BaseException | None = error
    while each is not None and each not in found:
        found.append(each)
        if isinstance(each, BaseExceptionGroup):
            each = each.exceptions[0]
        else:
            each = each.__cause__ or each.__context__
    return found


def _root(error: BaseException) -> BaseException:
    """Find what the operating system said; else the error itself."""
    said = [each for each in _chain(error) if isinstance(each, OSError) and each.errno is not None]
    return said[-1] if said else error


def _root_cause(error: Exception) -> BaseException | None:
    """Make a cause that can be shown and kept: without frames, requests, or text of the server."""
    root = _root(error)
    if isinstance(root, OSError):
        root.__cause__ = root.__context__ = None
        return root.with_traceback(None)
    if isinstance(error, HTTPFault):
        # The library's own error would hold the request, with its token and its body.
        return HTTPFault(error.kind, error.name)
    return None


def _kind(error: Exception) -> str:
    if isinstance(error, HTTPFault):
        return error.kind
    # The synchronous deadline raises a TimeoutError.
    return "timeout" if isinstance(error, TimeoutError) else "broken"


def _name(error: Exception) -> str:
    return error.name if isinstance(error, HTTPFault) else type(error).__name__


def _shown(proxy: str | None) -> str:
    parts = urlsplit(proxy or "")
    return f"{parts.hostname}:{parts.port}" if parts.hostname else ""
