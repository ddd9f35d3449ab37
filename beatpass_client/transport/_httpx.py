"""What is reached of httpx and httpx2 without a public name: parsed URLs, a client's transports.

httpx parses each URL anew, which takes as long as a tenth of a whole call. Where its insides are
not as expected, it does.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

# As httpx has it; what is longer is for httpx to refuse.
_LONGEST = 65536


def fast_url(library: Any, text: str) -> Any:
    """Make a URL of httpx.

    Args:
        library: The module: httpx or httpx2.
        text: The URL, percent-encoded.

    Returns:
        The same as `library.URL(text)`.
    """
    scheme, _, rest = text.partition("://")
    netloc, slash, tail = rest.partition("/")
    base = _parsed(library, f"{scheme}://{netloc}")
    if base is None or not slash or "#" in tail or len(text) > _LONGEST // 2:
        return library.URL(text)
    path, mark, query = tail.partition("?")
    url = library.URL.__new__(library.URL)
    url._uri_reference = base._replace(path=f"/{path}", query=query if mark else None)
    return url


@lru_cache(64)
def _parsed(library: Any, origin: str) -> Any:
    parts = getattr(library.URL(origin), "_uri_reference", None)
    return parts if hasattr(parts, "_replace") and urlsplit(origin).netloc else None


def transports_of(client: Any) -> Iterator[Any]:
    """List the transports of a client of httpx, as far as they can be found.

    Args:
        client: The client.

    Yields:
        The transports.
    """
    yield getattr(client, "_transport", None)
    yield from (getattr(client, "_mounts", None) or {}).values()
