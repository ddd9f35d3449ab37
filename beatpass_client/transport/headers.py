"""The headers of an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from email.utils import mktime_tz, parsedate_tz
from typing import Any

from ..types import RateLimit

# Of an answer's headers, these tell nothing but how the call went.
SHOWN_HEADERS = (
    "x-request-id",
    "retry-after",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "cf-ray",
    "content-type",
    "content-range",
)

_REQUEST_IDS = ("x-request-id", "x-correlation-id", "request-id", "x-trace-id", "cf-ray")

_LONGEST_COUNT = 6
_LONGEST_RESET = 3600.0

# What a page for people is.
PAGE_TYPES = ("text/html", "application/xhtml+xml")

# Every call gets several, and `super()` takes longer than the search itself.
_get = dict.get


class Headers(dict[str, str]):
    """Headers by name, in any letter case. A header that came twice has both values, in order.

    Args:
        raw: The names and values as they came.
    """

    __slots__ = ()

    def __init__(self, raw: Iterable[tuple[bytes, bytes]] = ()) -> None:
        """Read them; a byte that is no ASCII stays what it is in Latin-1."""
        super().__init__()
        for name, value in raw:
            key, text = name.decode("latin-1").lower(), value.decode("latin-1")
            dict.__setitem__(
                self,
                key,
                f"{dict.__getitem__(self, key)}, {text}" if dict.__contains__(self, key) else text,
            )

    def __missing__(self, name: str) -> str:
        """Find a name in another letter case."""
        if name.lower() == name:
            raise KeyError(name)
        return self[name.lower()]

    def __contains__(self, name: object) -> bool:
        """Whether a header came."""
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        """Get a header.

        Args:
            name: Its name.
            default: What to return without one.

        Returns:
            Its value.
        """
        found = _get(self, name)
        return _get(self, name.lower(), default) if found is None else found

    def __reduce__(self) -> tuple[Any, ...]:
        """Be pickled with all values."""
        return _rebuilt, (list(self.items()),)


def _rebuilt(items: list[tuple[str, str]]) -> Headers:
    return Headers((name.encode("latin-1"), value.encode("latin-1")) for name, value in items)


def request_id(headers: Mapping[str, str]) -> str | None:
    """Read the server's id of a request.

    Args:
        headers: The headers of the answer.

    Returns:
        The id; `None` when the server does not say.
    """
    for name in _REQUEST_IDS:
        if found := headers.get(name):
            return str(found)
    return None


def media_type(headers: Mapping[str, str]) -> str:
    """Tell what an answer says it is.

    Args:
        headers: The headers of the answer.

    Returns:
        The media type in small letters, without parameters; empty when it does not say.
    """
    return headers.get("content-type", "").split(";")[0].strip().lower()


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Keep those headers of an answer that tell how the call went.

    Args:
        headers: All of them.

    Returns:
        A few of them.
    """
    return {name: headers[name] for name in SHOWN_HEADERS if name in headers}


def reset_after(headers: Mapping[str, str]) -> float | None:
    """Read when the window of the limit ends, by the clock of the server.

    Args:
        headers: The headers of the answer.

    Returns:
        Seconds from 0 to an hour; `None` when the server does not say.
    """
    text = (headers.get("x-ratelimit-reset") or "").strip()
    date = moment(headers.get("date")) if text else None
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


def moment(text: str | None) -> float | None:
    """Read the time in a header.

    Args:
        text: The value of the header; `None` when it did not come.

    Returns:
        Seconds since 1970; `None` for what is no time.
    """
    if not text:
        return None
    try:
        parts = parsedate_tz(text)
        return None if parts is None else float(mktime_tz(parts))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _count(text: str | None) -> int | None:
    text = "" if text is None else text.strip()
    # Only ASCII digits: `int` takes far more than a server may mean.
    known = len(text) <= _LONGEST_COUNT and text.isascii() and text.isdigit()
    return int(text) if known else None
