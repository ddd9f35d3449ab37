"""From a complete answer to an outcome: what it is, and the error that it stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .. import errors
from ..decoding import decode_json
from ..errors import BeatPassError, clean_text
from ..types import Operation, Response
from .events import shown_headers
from .sending import READING, Outcome, Sending
from .throttling import classify, parse_wait, reported
from .unknown import lost, unknown_details

_TITLE = re.compile(rb"<title[^>]*>([^<]{1,300})", re.IGNORECASE)
_PAGE = re.compile(rb"\s*<(!doctype|html|head|body|\?xml)", re.IGNORECASE)

# What PHP tells of itself when debugging was left on is nobody's business.
_DEBUGGING = ("exception", "file", "line", "trace")

# What a code stands for where the status says that all went well.
_STATUS_OF_CODE = {
    "unauthenticated": 401,
    "unauthorized": 401,
    "forbidden": 403,
    "not_found": 404,
    "validation_failed": 422,
    "server_error": 500,
}


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
    if 300 <= status < 400:
        return _redirect(sending, status, headers)
    if status == 407:
        message = "the proxy asks who you are: put a name and a password into its URL"
        return Outcome("407", None, errors.ProxyError(message, operation=sending.operation.id))
    if status < 200 or status > 599:
        message = f"the status {status} means nothing: check base_url"
        return _unusable(sending, "status", errors.UnexpectedStatusError, message, status, headers)
    body = _body_of_refusal(content)
    if status == 403 and (
        headers.get("cf-mitigated") or (body is None and _PAGE.match(content[:200]))
    ):
        message = (
            "what stands in front of BeatPass blocked the call: a token does not help; "
            "call from another network or ask contact@beatpass.ca"
        )
        blocked = _refusal_of_class(errors.BlockedByCDNError, message, sending, status, headers)
        return Outcome("403", None, blocked, status, headers)
    return _refused(sending, status, headers, body)


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
    operation = sending.operation
    answer = operation.answer
    if status == 206 and sending.call.sink is None:
        message = "a part of the answer came (status 206) that nobody asked for"
        return _unusable(sending, "status", errors.UnexpectedStatusError, message, status, headers)
    parsed: Any
    if answer == "nothing" or status in (204, 205):
        parsed = None if answer != "json" or not content else {}
        parsed = {} if answer == "json" else parsed
    elif answer == "json":
        found = _decode(sending, status, headers, content)
        if isinstance(found, Outcome):
            return found
        parsed = found.value
    elif _is_page(headers, content) and not (
        answer == "text" and headers.get("content-type", "").lower().startswith("text/html")
    ):
        return _page(sending, status, headers, content)
    else:
        parsed = _text(content) if answer == "text" else content
    response: Response[Any] = Response(
        status, content, headers, parsed, rate_limit=reported(headers)
    )
    return Outcome("ok", response, None, status, headers)


class _Found:
    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def _decode(
    sending: Sending, status: int, headers: Mapping[str, str], content: bytes
) -> _Found | Outcome:
    if not content.strip():
        message = f"the answer (status {status}) is empty where JSON was expected"
        return _unusable(sending, "empty", errors.EmptyResponseError, message, status, headers)
    try:
        data = decode_json(content, strict=sending.operation.kind == "money")
    except (ValueError, RecursionError) as error:
        if _is_page(headers, content) and "json" not in headers.get("content-type", ""):
            return _page(sending, status, headers, content)
        deep = isinstance(error, RecursionError)
        what = "is nested too deeply" if deep else "is not JSON"
        shown = clean_text(re.sub(r"<[^>]*>?", " ", _text(content[:400])), 80)
        message = f"the answer (status {status}) {what}: it begins {shown!r}"
        reason = "malformed" if not deep else "too-large"
        return _unusable(sending, reason, errors.ResponseDecodeError, message, status, headers)
    if type(data) is dict and (data.get("success") is False or data.get("status") == "error"):
        return _refusal_in_success(sending, status, headers, data)
    return _Found(data)


def _refusal_in_success(
    sending: Sending, status: int, headers: Mapping[str, str], data: dict[str, Any]
) -> Outcome:
    from ..catalogue import error_type, recognise

    operation = sending.operation
    entry = recognise(operation.id, operation.namespace, status, data)
    if entry is not None:
        kind = error_type(entry) or errors.error_class(entry.statuses[0])
    else:
        code = str(data.get("error_code") or data.get("error") or "").lower()
        kind = errors.error_class(_STATUS_OF_CODE.get(code, 0))
    error = _refusal_of_class(kind, _message(data), sending, status, headers, data, entry)
    return Outcome("refused", None, error, status, headers)


def _refused(sending: Sending, status: int, headers: Mapping[str, str], body: Any) -> Outcome:
    # Imported here: a program that is never refused anything needs no catalogue.
    from ..catalogue import error_type, recognise

    operation = sending.operation
    wait = parse_wait(headers, body) if status in (429, 503, 502, 504) else None
    entry = recognise(operation.id, operation.namespace, status, body)
    kind = error_type(entry) or errors.error_class(status)
    reason = str(status)
    if status == 429:
        reason = classify(operation, headers, body)
        if reason == "quota":
            kind = kind if issubclass(kind, errors.QuotaExceededError) else _quota_class(body)
            entry = entry if entry is not None and entry.kind == "quota" else None
        else:
            kind = errors.RateLimitError
            entry = entry if entry is not None and entry.kind == "throttle" else None
    elif _leaves_it_open(operation, status):
        kind = errors.unknown_outcome_class(errors.error_class(status))
    error = _refusal_of_class(kind, _message(body), sending, status, headers, body, entry)
    error.retry_after = wait
    if isinstance(error, errors.RateLimitError) and error.rate_limit is not None:
        error.limit, error.remaining = error.rate_limit.limit, error.rate_limit.remaining
    return Outcome(reason, None, error, status, headers, wait)


def _leaves_it_open(operation: Operation, status: int) -> bool:
    """Whether a refusal does not tell if a write happened."""
    if operation.kind in READING or operation.kind == "idempotent":
        return False
    return status in (408, 425, 500, 502, 503, 504) or 520 <= status <= 530


def _quota_class(body: Any) -> type[errors.APIStatusError]:
    if isinstance(body, dict) and "token_info" in body:
        return errors.InsufficientTokensError
    return errors.QuotaExceededError


def _refusal_of_class(
    kind: type[errors.APIStatusError],
    message: str,
    sending: Sending,
    status: int,
    headers: Mapping[str, str],
    body: Any = None,
    entry: Any = None,
) -> errors.APIStatusError:
    details: dict[str, Any] = {}
    if issubclass(kind, errors.UnknownOutcomeError):
        details = unknown_details(sending)
    return kind(
        message,
        operation=sending.operation.id,
        status=status,
        body=body,
        entry=entry,
        headers=shown_headers(headers),
        request_id=headers.get("x-request-id") or headers.get("cf-ray"),
        rate_limit=reported(headers),
        **details,
    )


def _redirect(sending: Sending, status: int, headers: Mapping[str, str]) -> Outcome:
    location = headers.get("location", "")[:4096]
    if location.split("?")[0].split("#")[0].rstrip("/").endswith("/login"):
        message = "the server asks for a login: check the token"
        error: BeatPassError = _refusal_of_class(
            errors.AuthenticationError, message, sending, status, headers
        )
        return Outcome("redirect", None, error, status, headers)
    message = f"the server redirects (status {status}), which is never followed: check base_url"
    return _unusable(
        sending, "redirect", errors.UnexpectedRedirectError, message, status, headers,
        location_origin=_origin(location),
    )  # fmt: skip


def _origin(location: str) -> str | None:
    try:
        parts = urlsplit(location)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not host or not host.isprintable():
        return None
    return clean_text(f"{parts.scheme}://{host}" + (f":{port}" if port else ""), 100)


def _page(sending: Sending, status: int, headers: Mapping[str, str], content: bytes) -> Outcome:
    found = _TITLE.search(content[:65536])
    title = clean_text(_text(found.group(1)), 80) if found else None
    kind = clean_text(headers.get("content-type", "of no stated type"), 60)
    message = f"the answer (status {status}) is a page{f' ({title!r})' if title else ''}, not " + (
        "JSON: check base_url and the network" if sending.operation.answer == "json" else "a file"
    )
    return _unusable(
        sending, "content-type", errors.UnexpectedContentTypeError, message, status, headers,
        content_type=kind, title=title,
    )  # fmt: skip


def _unusable(
    sending: Sending,
    reason: str,
    kind: type[errors.ResponseError],
    message: str,
    status: int,
    headers: Mapping[str, str],
    **details: Any,
) -> Outcome:
    """Make the outcome of an answer that cannot be used; for a write, it says what that means."""
    operation = sending.operation
    error: BeatPassError
    if operation.kind in READING or status >= 300 or status < 200:
        error = kind(message, operation=operation.id, status=status, **details)
    else:
        error = lost(sending, kind, message, status, **details)
    return Outcome(reason, None, error, status, headers)


def unusable_body(
    sending: Sending, reason: str, problem: str, status: int, headers: Mapping[str, str]
) -> Outcome:
    """Make the outcome of an answer whose body could not be taken in.

    Args:
        sending: The call that was answered.
        reason: `truncated`, `too-large` or `malformed`.
        problem: What is wrong with the body.
        status: The status.
        headers: The headers.

    Returns:
        The outcome.
    """
    kind = {
        "truncated": errors.TruncatedResponseError,
        "too-large": errors.ResponseTooLargeError,
    }.get(reason, errors.ResponseDecodeError)
    message = f"the answer (status {status}) cannot be read: {problem}"
    if status >= 400:
        # The status says enough.
        return _refused(sending, status, headers, None)
    return _unusable(sending, reason, kind, message, status, headers)


def _is_page(headers: Mapping[str, str], content: bytes) -> bool:
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    return kind in ("text/html", "application/xhtml+xml") or bool(_PAGE.match(content[:200]))


def _body_of_refusal(content: bytes) -> Any:
    try:
        body = decode_json(content)
    except (ValueError, RecursionError):
        return None
    if isinstance(body, dict):
        for key in _DEBUGGING:
            body.pop(key, None)
    return body


def _message(body: Any) -> str:
    if isinstance(body, dict):
        inner = body.get("error")
        for holder in (body, inner if isinstance(inner, dict) else {}):
            for key in ("message", "error", "error_code"):
                if isinstance(holder.get(key), str) and (text := clean_text(holder[key])):
                    return text
        if body.get("errors"):
            return "the server found fault with the request"
    return "the server refused without saying why"


def _text(content: bytes) -> str:
    return content.decode("utf-8", errors="replace")
