"""Classify what came of an attempt: an answer or a fault becomes a result or an error.

Nothing here waits or sends. The modules that only failures need are imported when one happens.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import errors
from ...runtime.decoding import decode_json
from ...types import Response
from ..call import READING, AttemptResult, CallContext
from ..headers import reported_limit

Head = tuple[int, Mapping[str, str]]


def answer(
    context: CallContext, status: int, headers: Mapping[str, str], content: bytes
) -> AttemptResult:
    """Classify a complete answer.

    Args:
        context: The call that was answered.
        status: The status.
        headers: The headers.
        content: The body, decompressed.

    Returns:
        A success with the decoded body, or the error to raise.
    """
    if not 200 <= status < 300:
        from .statuses import error_status

        return error_status(context, status, headers, content)
    operation, kind = context.operation, context.operation.answer
    # Nothing is an answer too: of a write whose answer nobody has documented.
    may_be_empty = operation.known == "undocumented" and operation.operation_class not in READING
    parsed: Any
    if status == 206 and context.call.sink is None:
        from .invalid import invalid

        message = "a part of the answer came (status 206) that nobody asked for"
        return invalid(context, "status", errors.UnexpectedStatusError, message, status, headers)
    if kind == "nothing" or status in (204, 205) or (may_be_empty and not content.strip()):
        parsed = {} if kind == "json" else None
    elif kind == "json":
        try:
            parsed = decode_json(content, strict=operation.operation_class == "money")
        except (ValueError, RecursionError) as error:
            from .invalid import not_json

            return not_json(context, status, headers, content, error)
        if type(parsed) is dict and (
            parsed.get("success") is False or parsed.get("status") == "error"
        ):
            from .statuses import error_in_success

            return error_in_success(context, status, headers, parsed)
    else:
        from .invalid import is_page, page

        asked = kind == "text" and headers.get("content-type", "").lower().startswith("text/html")
        if is_page(headers, content) and not asked:
            return page(context, status, headers, content)
        parsed = content.decode("utf-8", errors="replace") if kind == "text" else content
    response: Response[Any] = Response(
        status, content, headers, parsed, rate_limit=reported_limit(headers)
    )
    return AttemptResult("ok", response, None, status, headers)


def stored(status: int, headers: Mapping[str, str]) -> AttemptResult:
    """Classify an answer whose body went into a sink.

    Args:
        status: The status.
        headers: The headers.

    Returns:
        A success without a body.
    """
    response: Response[Any] = Response(
        status, b"", headers, None, rate_limit=reported_limit(headers)
    )
    return AttemptResult("ok", response, None, status, headers)


def failure(
    context: CallContext,
    error: Exception,
    sent: bool | None,
    head: Head | None,
    *,
    proxy: str | None = None,
) -> AttemptResult:
    """Classify what was raised while a request was on its way.

    Args:
        context: The call.
        error: What was raised.
        sent: Whether something may have reached the server; `None` when nobody knows, which is
            treated as a yes.
        head: Status and headers, when they had come.
        proxy: The proxy between, if there is one.

    Returns:
        The error to raise.
    """
    from .faults import fault

    return fault(context, error, sent=sent is not False, head=head, proxy=proxy)


def deadline_passed(context: CallContext, sent: bool | None, head: Head | None) -> AttemptResult:
    """Classify an attempt that the deadline cut short. It is never tried again.

    Args:
        context: The call.
        sent: Whether something may have reached the server; `None` when nobody knows.
        head: Status and headers, when they had come.

    Returns:
        The error to raise.
    """
    from .faults import cut_short

    return cut_short(context, sent=sent is not False, head=head)
