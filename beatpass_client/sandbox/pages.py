"""The forms in which BeatPass pages a list."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Any

_DEFAULT_SIZE = 15
_LARGEST_SIZE = 500


def page_of(
    rows: list[dict[str, Any]], query: Mapping[str, str], size_name: str, url: str
) -> dict[str, Any]:
    """Cut one page out of a list.

    Args:
        rows: All rows.
        query: The query of the request: `page`, the page size, and `paginate=simple`.
        size_name: The parameter that holds the page size: `per_page` or `perPage`.
        url: The address of the list, without a query.

    Returns:
        The page, length-aware or simple.
    """
    size = min(_number(query.get(size_name), _DEFAULT_SIZE), _LARGEST_SIZE)
    number = _number(query.get("page"), 1)
    start = (number - 1) * size
    data = rows[start : start + size]
    last = max(1, ceil(len(rows) / size))
    page: dict[str, Any] = {
        "current_page": number,
        "data": data,
        "from": start + 1 if data else None,
        "to": start + len(data) if data else None,
        "per_page": size,
    }
    before = number - 1 if number > 1 else None
    after = number + 1 if number < last else None
    if query.get("paginate") == "simple":
        return page | {
            "first_page_url": f"{url}?page=1",
            "next_page_url": f"{url}?page={after}" if after else None,
            "prev_page_url": f"{url}?page={before}" if before else None,
            "path": url,
        }
    return page | {
        "last_page": last,
        "next_page": after,
        "prev_page": before,
        "total": len(rows),
    }


def _number(text: str | None, default: int) -> int:
    # The server takes what is no positive number for a missing one.
    if text is not None and text.isascii() and text.isdigit() and int(text[:9]) > 0:
        return int(text[:9])
    return default
