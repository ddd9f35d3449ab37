"""Tell the two meanings of 429 apart; read the wait that an answer asks for."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from ...types import Operation
from ..headers import moment, reset_after

# Only ASCII digits: `float` takes far more than a server may mean.
_SECONDS = r"[0-9]{1,9}"


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
    date = moment(headers.get("date"))
    until = moment(text)
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
