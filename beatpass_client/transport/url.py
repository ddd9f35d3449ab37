"""The URLs of requests, made from one base.

Paths and queries come here percent-encoded. httpx would parse each URL anew, which takes as long as
a tenth of a whole call, so only the base is parsed.
"""

from __future__ import annotations

import httpx

# As httpx has it.
_LONGEST = 65536


class BaseUrl:
    """Makes URLs below a base.

    Args:
        base_url: The URL of the API, without a slash at its end.
    """

    def __init__(self, base_url: str) -> None:
        """Parse the base."""
        self._base_url = base_url
        base = httpx.URL(base_url)
        parts = getattr(base, "_uri_reference", None)
        self._parts = parts if hasattr(parts, "_replace") else None
        self._path = base.raw_path.decode("ascii").rstrip("/")

    def join(self, path: str, query: str | None) -> httpx.URL:
        """Make a URL.

        Args:
            path: The path below the base, percent-encoded.
            query: The query, percent-encoded; `None` for none.

        Returns:
            The URL.

        Raises:
            httpx.InvalidURL: It is too long.
        """
        if self._parts is None or len(path) + len(query or "") > _LONGEST // 2:
            # Another httpx than this was written for, or something for it to refuse.
            tail = "" if query is None else f"?{query}"
            return httpx.URL(f"{self._base_url}{path}{tail}")
        url = httpx.URL.__new__(httpx.URL)
        url._uri_reference = self._parts._replace(path=f"{self._path}{path}", query=query)
        return url
