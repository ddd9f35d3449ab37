"""Turn an answer that refuses a call, by its status or in its body, into the error to raise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ... import errors
from ...errors import BeatPassError, clean_text
from ...runtime.decoding import decode_json
from ...types import Operation
from ..call import READING, AttemptResult, CallContext
from ..headers import reported_limit, request_id, shown_headers
from .invalid import invalid, is_page
from .throttle import kind_of_429, retry_after
from .unknown_outcome import unknown_details

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


def error_status(
    context: CallContext, status: int, headers: Mapping[str, str], content: bytes
) -> AttemptResult:
    """Make the result of an answer whose status is no success.

    Args:
        context: The call that was answered.
        status: The status.
        headers: The headers.
        content: The body.

    Returns:
        The result.
    """
    if 300 <= status < 400:
        return _redirect(context, status, headers)
    if status == 407:
        message = "the proxy asks who you are: put a name and a password into its URL"
        return AttemptResult(
            "407", None, errors.ProxyError(message, operation=context.operation.id)
        )
    if status < 200 or status > 599:
        message = f"the status {status} means nothing: check base_url"
        return invalid(context, "status", errors.UnexpectedStatusError, message, status, headers)
    body = _body_of_refusal(content)
    if status == 403 and (headers.get("cf-mitigated") or (body is None and is_page({}, content))):
        message = (
            "what stands in front of BeatPass blocked the call: a token does not help; "
            "call from another network or ask contact@beatpass.ca"
        )
        blocked = _refusal_of_class(errors.BlockedByCDNError, message, context, status, headers)
        return AttemptResult("403", None, blocked, status, headers)
    return _error_status(context, status, headers, body)


def error_in_success(
    context: CallContext, status: int, headers: Mapping[str, str], data: dict[str, Any]
) -> AttemptResult:
    """Make the result of an answer that refuses in its body what its status calls a success.

    Args:
        context: The call that was answered.
        status: The status.
        headers: The headers.
        data: The decoded body.

    Returns:
        The result.
    """
    from ...errors.catalogue import error_type, recognise

    operation = context.operation
    entry = recognise(operation.id, operation.namespace, status, data)
    if entry is not None:
        kind = error_type(entry) or errors.error_class(entry.statuses[0])
    else:
        code = str(data.get("error_code") or data.get("error") or "").lower()
        kind = errors.error_class(_STATUS_OF_CODE.get(code, 0))
    error = _refusal_of_class(kind, _message(data), context, status, headers, data, entry)
    return AttemptResult("refused", None, error, status, headers)


def _error_status(
    context: CallContext, status: int, headers: Mapping[str, str], body: Any
) -> AttemptResult:
    # Imported here: a program that is never refused anything needs no catalogue.
    from ...errors.catalogue import error_type, recognise

    operation = context.operation
    wait = retry_after(headers, body) if status in (429, 503, 502, 504) else None
    entry = recognise(operation.id, operation.namespace, status, body)
    kind = error_type(entry) or errors.error_class(status)
    reason = str(status)
    if status == 429:
        reason = kind_of_429(operation, headers, body)
        if reason == "quota":
            kind = kind if issubclass(kind, errors.QuotaExceededError) else _quota_class(body)
            entry = entry if entry is not None and entry.kind == "quota" else None
        else:
            kind = errors.RateLimitError
            entry = entry if entry is not None and entry.kind == "throttle" else None
    elif _leaves_it_open(operation, status):
        kind = errors.unknown_outcome_class(errors.error_class(status))
    error = _refusal_of_class(kind, _message(body), context, status, headers, body, entry)
    error.retry_after = wait
    if isinstance(error, errors.RateLimitError) and error.rate_limit is not None:
        error.limit, error.remaining = error.rate_limit.limit, error.rate_limit.remaining
    return AttemptResult(reason, None, error, status, headers, wait)


def _leaves_it_open(operation: Operation, status: int) -> bool:
    """Whether a refusal does not tell if a write happened."""
    if operation.operation_class in READING:
        return False
    # A server that was too busy to read a request says nothing of what became of it.
    late = status in (408, 425)
    failed = status in (500, 502, 503, 504) or 520 <= status <= 530
    return late or (failed and operation.operation_class != "idempotent")


def _quota_class(body: Any) -> type[errors.APIStatusError]:
    if isinstance(body, dict) and "token_info" in body:
        return errors.InsufficientTokensError
    return errors.QuotaExceededError


def _refusal_of_class(
    kind: type[errors.APIStatusError],
    message: str,
    context: CallContext,
    status: int,
    headers: Mapping[str, str],
    body: Any = None,
    entry: Any = None,
) -> errors.APIStatusError:
    details: dict[str, Any] = {}
    if issubclass(kind, errors.UnknownOutcomeError):
        details = unknown_details(context)
    return kind(
        message,
        operation=context.operation.id,
        status=status,
        body=body,
        entry=entry,
        headers=shown_headers(headers),
        request_id=request_id(headers),
        rate_limit=reported_limit(headers),
        **details,
    )


def _redirect(context: CallContext, status: int, headers: Mapping[str, str]) -> AttemptResult:
    location = headers.get("location", "")[:4096]
    if location.split("?")[0].split("#")[0].rstrip("/").endswith("/login"):
        message = "the server asks for a login: check the token"
        error: BeatPassError = _refusal_of_class(
            errors.AuthenticationError, message, context, status, headers
        )
        return AttemptResult("redirect", None, error, status, headers)
    message = f"the server redirects (status {status}), which is never followed: check base_url"
    return invalid(
        context, "redirect", errors.UnexpectedRedirectError, message, status, headers,
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
