"""From a complete answer to an outcome."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import errors
from ..runtime.decoding import decode_json
from ..types import Response
from .call import Outcome, Sending
from .throttling import reported


def read_answer(
    sending: Sending, status: int, headers: Mapping[str, str], content: bytes
) -> Outcome:
    """Read a complete answer.

    Args:
        sending: The call that was answered.
        status: The status.
        headers: The headers.
        content: The body.

    Returns:
        A success with the decoded body, or what went wrong.
    """
    if 200 <= status < 300:
        return _read_success(sending, status, headers, content)
    # Imported here: a program whose calls go well needs none of it.
    from .refusals import refused

    return refused(sending, status, headers, content)


def taken(status: int, headers: Mapping[str, str]) -> Outcome:
    """Make the outcome of an answer whose body went into a sink.

    Args:
        status: The status.
        headers: The headers.

    Returns:
        A success without a body.
    """
    response: Response[Any] = Response(status, b"", headers, None, rate_limit=reported(headers))
    return Outcome("ok", response, None, status, headers)


def _read_success(
    sending: Sending, status: int, headers: Mapping[str, str], content: bytes
) -> Outcome:
    answer = sending.operation.answer
    parsed: Any
    if status == 206 and sending.call.sink is None:
        from .unusable import unusable

        message = "a part of the answer came (status 206) that nobody asked for"
        return unusable(sending, "status", errors.UnexpectedStatusError, message, status, headers)
    if answer == "nothing" or status in (204, 205):
        parsed = {} if answer == "json" else None
    elif answer == "json":
        try:
            parsed = decode_json(content, strict=sending.operation.operation_class == "money")
        except (ValueError, RecursionError) as error:
            from .unusable import not_json

            return not_json(sending, status, headers, content, error)
        if type(parsed) is dict and (
            parsed.get("success") is False or parsed.get("status") == "error"
        ):
            from .refusals import refused_in_success

            return refused_in_success(sending, status, headers, parsed)
    else:
        from .unusable import is_page, page

        asked = answer == "text" and headers.get("content-type", "").lower().startswith("text/html")
        if is_page(headers, content) and not asked:
            return page(sending, status, headers, content)
        parsed = content.decode("utf-8", errors="replace") if answer == "text" else content
    response: Response[Any] = Response(
        status, content, headers, parsed, rate_limit=reported(headers)
    )
    return Outcome("ok", response, None, status, headers)
