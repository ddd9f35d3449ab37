"""Tell the two meanings of 429 apart; read the rate limit and the wait that an answer reports."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from email.utils import mktime_tz, parsedate_tz
from typing import Any

from ...types import Operation, RateLimit

# Only ASCII digits: `float` takes far more than a server may mean.
_SECONDS = r"[0-9]{1,9}"
_LONGEST_COUNT = 6
_LONGEST_RESET = 3600.0


def kind_of_429(operation: Operation, headers: Mapping[str, str], body: Any) -> str:
    """Tell which kind of 429 an answer is.

    Args:
        operation: The operation that was called.
        headers: The headers of the answer.
        body: Its decoded JSON; `None` when it was none.

    Returns:
        `throttled` when calls come too fast, `quota` when an allowance is spent, else `unclear`.
    """
    from ...errors.catalogue import recognise

    fields = body if isinstance(body, dict) else {}
    asked = fields.get("retry_after")
    throttle = (
        ("retry-after" in headers and headers.get("x-ratelimit-remaining") == "0")
        or fields.get("message") == "Too Many Attempts."
        or (
            isinstance(asked, int)
            and not isinstance(asked, bool)
            and asked > 0
            and "token_info" not in fields
            and fields.get("success") is not False
        )
    )
    entry = recognise(operation.id, operation.namespace, 429, body, ("quota",))
    code = fields.get("error_code") or fields.get("error")
    quota = (
        "token_info" in fields or fields.get("success") is False or bool(code) or entry is not None
    )
    if quota and throttle:
        return "throttled" if operation.operation_class in ("read", "download") else "quota"
    if quota:
        return "quota"
    return "throttled" if throttle else "unclear"


def retry_after(headers: Mapping[str, str], body: Any) -> float | None:
    """Read how long the server asks to wait. The clock of this machine is not asked.

    Args:
        headers: The headers of the answer.
        body: Its decoded JSON; `None` when it was none.

    Returns:
        Seconds from 0; `None` when the server does not say, or not in a way that can be trusted.
    """
    text = (headers.get("retry-after") or "").strip()
    if re.fullmatch(_SECONDS, text, re.ASCII):
        return float(text)
    if text.startswith("-") and re.fullmatch(_SECONDS, text[1:], re.ASCII):
        return 0.0
    date = _moment(headers.get("date"))
    until = _moment(text)
    if until is not None and date is not None:
        return max(0.0, until - date)
    asked = body.get("retry_after") if isinstance(body, dict) else None
    if isinstance(asked, (int, float)) and not isinstance(asked, bool):
        try:
            if math.isfinite(asked):
                return max(0.0, float(asked))
        except OverflowError:
            return None
    return reset_after(headers)


def reset_after(headers: Mapping[str, str]) -> float | None:
    """Read when the window of the limit ends, by the clock of the server.

    Args:
        headers: The headers of the answer.

    Returns:
        Seconds from 0 to an hour; `None` when the server does not say.
    """
    text = (headers.get("x-ratelimit-reset") or "").strip()
    date = _moment(headers.get("date")) if text else None
    if date is None or not re.fullmatch(r"[0-9]{9,11}", text, re.ASCII):
        return None
    seconds = float(text) - date
    return seconds if 0 <= seconds <= _LONGEST_RESET else None


def reported_limit(headers: Mapping[str, str]) -> RateLimit | None:
    """Read the state of the limit that an answer reports.

    Args:
        headers: The headers of the answer.

    Returns:
        The limit; `None` when the answer reports none, or none that can be.
    """
    limit = _count(headers.get("x-ratelimit-limit"))
    remaining = _count(headers.get("x-ratelimit-remaining"))
    if limit is None or remaining is None:
        return None
    reset = reset_after(headers) if headers.get("x-ratelimit-reset") else None
    return RateLimit(limit, remaining, reset)


def _count(text: str | None) -> int | None:
    text = "" if text is None else text.strip()
    # Only ASCII digits: `int` takes far more than a server may mean.
    known = len(text) <= _LONGEST_COUNT and text.isascii() and text.isdigit()
    return int(text) if known else None


def _moment(text: str | None) -> float | None:
    if not text:
        return None
    try:
        parts = parsedate_tz(text)
        return None if parts is None else float(mktime_tz(parts))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
