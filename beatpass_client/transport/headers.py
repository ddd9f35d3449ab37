"""The headers of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

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
