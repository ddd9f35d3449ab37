"""Turn a successful answer with an unusable body into the error to raise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ... import errors
from ...errors import BeatPassError, clean_text
from ..call import READING, AttemptResult, CallContext
from ..headers import PAGE_TYPES, media_type
from .unknown_outcome import response_lost

_TITLE = re.compile(rb"<title[^>]*>([^<]{1,300})", re.IGNORECASE)
_PAGE = re.compile(rb"\s*<(!doctype|html|head|body|\?xml)", re.IGNORECASE)


def invalid(
    context: CallContext,
    reason: str,
    kind: type[errors.ResponseError],
    message: str,
    status: int,
    headers: Mapping[str, str],
    **details: Any,
) -> AttemptResult:
    """Make the result of an answer that cannot be used; for a write, it says what that means.

    Args:
        context: The call that was answered.
        reason: What is wrong, in the words of the retry table.
        kind: The class of the error.
        message: What is wrong, for people.
        status: The status.
        headers: The headers.
        **details: Attributes of the error.

    Returns:
        The result.
    """
    operation = context.operation
    error: BeatPassError
    if operation.operation_class in READING or status >= 300 or status < 200:
        error = kind(message, operation=operation.id, status=status, **details)
    else:
        error = response_lost(context, kind, message, status, **details)
    return AttemptResult(reason, None, error, status, headers)


def not_json(
    context: CallContext, status: int, headers: Mapping[str, str], content: bytes, error: Exception
) -> AttemptResult:
    """Make the result of an answer that is no JSON, where JSON was expected.

    Args:
        context: The call that was answered.
        status: The status.
        headers: The headers.
        content: The body.
        error: What the decoder raised.

    Returns:
        The result.
    """
    if not content.strip():
        message = f"the answer (status {status}) is empty where JSON was expected"
        return invalid(context, "empty", errors.EmptyResponseError, message, status, headers)
    if is_page(headers, content) and "json" not in headers.get("content-type", ""):
        return page(context, status, headers, content)
    deep = isinstance(error, RecursionError)
    what = "is nested too deeply" if deep else "is not JSON"
    text = content[:400].decode("utf-8", errors="replace")
    shown = clean_text(re.sub(r"<[^>]*>?", " ", text), 80)
    message = f"the answer (status {status}) {what}: it begins {shown!r}"
    reason = "malformed" if not deep else "too-large"
    return invalid(context, reason, errors.ResponseDecodeError, message, status, headers)


def page(
    context: CallContext, status: int, headers: Mapping[str, str], content: bytes
) -> AttemptResult:
    """Make the result of a page where something else was expected.

    Args:
        context: The call that was answered.
        status: The status.
        headers: The headers.
        content: The body.

    Returns:
        The result.
    """
    found = _TITLE.search(content[:65536])
    title = clean_text(found.group(1).decode("utf-8", errors="replace"), 80) if found else None
    kind = clean_text(headers.get("content-type", "of no stated type"), 60)
    message = f"the answer (status {status}) is a page{f' ({title!r})' if title else ''}, not " + (
        "JSON: check base_url and the network" if context.operation.answer == "json" else "a file"
    )
    return invalid(
        context, "content-type", errors.UnexpectedContentTypeError, message, status, headers,
        content_type=kind, title=title,
    )  # fmt: skip


def is_page(headers: Mapping[str, str], content: bytes) -> bool:
    """Tell whether an answer is a page for people.

    Args:
        headers: The headers.
        content: The body.

    Returns:
        Whether its type or its beginning says so.
    """
    return media_type(headers) in PAGE_TYPES or bool(_PAGE.match(content[:200]))
