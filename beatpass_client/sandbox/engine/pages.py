"""The forms of pages in which BeatPass returns lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any
from urllib.parse import parse_qsl, urlencode

Rows = list[dict[str, Any]]
Fetch = Callable[[int, int], Rows]

_DEFAULT_SIZE = 15
_LARGEST_SIZE = 500


@dataclass(slots=True)
class Listing:
    """A list that has not been read yet: how to read a stretch of it, and how long it is.

    Attributes:
        fetch: Reads rows, by limit and offset.
        count: Counts all rows; not called for a form without a total.
    """

    fetch: Fetch
    count: Callable[[], int]


def listing(rows: Sequence[dict[str, Any]]) -> Listing:
    """Make a listing of rows that are at hand.

    Args:
        rows: All rows.

    Returns:
        The listing.
    """
    return Listing(lambda limit, offset: list(rows[offset : offset + limit]), lambda: len(rows))


def loose(query: str) -> dict[str, int]:
    """Read the numbers of a page out of a query that was not checked.

    Args:
        query: The query as sent.

    Returns:
        `page`, `per_page` and `perPage`, as far as they are whole numbers.
    """
    return {
        name: int(text)
        for name, text in parse_qsl(query)
        if name in ("page", "per_page", "perPage")
        and text.isascii()
        and text.isdigit()
        and len(text) < 10
    }


def number_and_size(query: Mapping[str, Any], size_name: str | None) -> tuple[int, int]:
    """Read which page is asked for.

    Args:
        query: The checked query.
        size_name: The parameter that holds the page size.

    Returns:
        The number of the page from 1 on, and its size.
    """
    size = query.get(size_name) if size_name else None
    size = size if isinstance(size, int) and size > 0 else _DEFAULT_SIZE
    page = query.get("page")
    # The server takes what is no positive number for a missing one.
    return (page if isinstance(page, int) and page > 0 else 1), min(size, _LARGEST_SIZE)


def counted_page(found: Listing, number: int, size: int) -> dict[str, Any]:
    """Cut a length-aware page.

    Args:
        found: The list.
        number: The number of the page.
        size: Its size.

    Returns:
        The page, with `total`, `last_page`, `next_page` and `prev_page`.
    """
    total = found.count()
    last = max(1, ceil(total / size))
    page = _head(found.fetch(size, (number - 1) * size) if number <= last else [], number, size)
    return page | {
        "last_page": last,
        "next_page": number + 1 if number < last else None,
        "prev_page": number - 1 if number > 1 else None,
        "total": total,
    }


def simple_page(found: Listing, number: int, size: int, address: str, query: str) -> dict[str, Any]:
    """Cut a simple page: nothing is counted, and the neighbours are URLs.

    Args:
        found: The list.
        number: The number of the page.
        size: Its size.
        address: The URL of the list, without a query.
        query: The query as sent; the URLs keep it, but for the page.

    Returns:
        The page, with `first_page_url`, `next_page_url`, `prev_page_url` and `path`.
    """
    # One row more tells whether there is a next page.
    rows = found.fetch(size + 1, (number - 1) * size)
    others = [(name, text) for name, text in parse_qsl(query) if name != "page"]

    def url(page: int) -> str:
        return f"{address}?{urlencode([*others, ('page', page)])}"

    return _head(rows[:size], number, size) | {
        "first_page_url": url(1),
        "next_page_url": url(number + 1) if len(rows) > size else None,
        "prev_page_url": url(number - 1) if number > 1 else None,
        "path": address,
    }


def camel_page(found: Listing, number: int, size: int, *, bounds: bool = False) -> Any:
    """Cut a page of the camelCase form.

    Args:
        found: The list.
        number: The number of the page.
        size: Its size.
        bounds: Whether it tells `from`, `to` and `hasPrevious`, as the finances do.

    Returns:
        The rows, and the `pagination` that goes beside them.
    """
    total = found.count()
    start = (number - 1) * size
    rows = found.fetch(size, start) if start < total else []
    pagination: dict[str, Any] = {
        "page": number,
        "perPage": size,
        "total": total,
        "hasMore": start + len(rows) < total,
    }
    if bounds:
        pagination |= {
            "from": start + 1 if rows else None,
            "to": start + len(rows) if rows else None,
            "hasPrevious": number > 1,
        }
    return rows, pagination


def _head(rows: Rows, number: int, size: int) -> dict[str, Any]:
    start = (number - 1) * size
    return {
        "current_page": number,
        "data": rows,
        "from": start + 1 if rows else None,
        "to": start + len(rows) if rows else None,
        "per_page": size,
    }
