"""The forms of page: how the next page of each is asked for, and what its answers are called."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

Position = dict[str, Any]
"""The arguments that ask for one page; `skip` counts the items of it that are done with already."""


class PageInfo(NamedTuple):
    """What an answer says about its page; `None` for what it does not say.

    Attributes:
        number: The number of the page, from 1.
        size: How many items a page has.
        total: How many items the list has.
        last: The number of the last page.
        more: Whether another page follows.
        next_offset: The offset of the next page.
        next_cursor: The cursor of the next page.
    """

    number: int | None = None
    size: int | None = None
    total: int | None = None
    last: int | None = None
    more: bool | None = None
    next_offset: int | None = None
    next_cursor: str | None = None


class Next(NamedTuple):
    """Where the next page is.

    Attributes:
        position: Its position.
        announced: Whether the answer announced it. Otherwise the next page is a guess: the list is
            over when it brings nothing new.
    """

    position: Position
    announced: bool = True


class Strategy(NamedTuple):
    """How a form of page is asked for.

    Attributes:
        first: The position of the first page.
        following: Finds the next page from the position of a page, the number of its items, the
            size that was asked for, and what the answer says.
    """

    first: Position
    following: Callable[[Position, int, int | None, PageInfo], Next | None]


def by_number(position: Position, count: int, size: int | None, info: PageInfo) -> Next | None:
    """Find the next page by its number. A URL in the answer is never followed.

    Args:
        position: The position of a page.
        count: How many items came.
        size: How many were asked for; `None` when that was left to the server.
        info: What the answer says.

    Returns:
        The next page; `None` at the end.
    """
    number: int = position["page"]
    if info.last is not None:
        more = number < info.last
    elif info.more is not None:
        more = info.more
    elif info.total is not None and info.size:
        more = number * info.size < info.total
    else:
        more = info.size is None or count >= info.size
    return Next({"page": number + 1}) if more else None


def by_offset(position: Position, count: int, size: int | None, info: PageInfo) -> Next | None:
    """Find the next page by its offset. Without `next_offset`, a full page has a next one.

    Args:
        position: The position of a page.
        count: How many items came.
        size: How many were asked for; `None` when that was left to the server.
        info: What the answer says.

    Returns:
        The next page; `None` at the end.
    """
    if info.next_offset is not None:
        return Next({"offset": info.next_offset})
    following = {"offset": position.get("offset", 0) + count}
    if info.more is not None:
        return Next(following) if info.more else None
    full = count >= (info.size or size or 0)
    return Next(following, announced=False) if full else None


def by_cursor(position: Position, count: int, size: int | None, info: PageInfo) -> Next | None:
    """Find the next page by its cursor. A server that knows no cursors is asked by offset.

    Args:
        position: The position of a page.
        count: How many items came.
        size: How many were asked for; `None` when that was left to the server.
        info: What the answer says.

    Returns:
        The next page; `None` at the end.
    """
    if info.next_cursor is not None:
        return Next({**STRATEGIES["cursor"].first, "cursor": info.next_cursor})
    return None if "cursor" in position else by_offset(position, count, size, info)


# The keys are those of `contract.PAGE_FORMS`.
STRATEGIES: Mapping[str, Strategy] = {
    "page": Strategy({"page": 1}, by_number),
    "camel-page": Strategy({"page": 1}, by_number),
    "offset": Strategy({"offset": 0}, by_offset),
    "cursor": Strategy({"pagination": "cursor"}, by_cursor),
}
_NUMBERS = ("page", "offset", "skip")
_TEXTS = ("cursor", "pagination")


class Resume(NamedTuple):
    """What a resume token holds.

    Attributes:
        position: Where to go on.
        size: How many items a page has; `None` when that is left to the server.
    """

    position: Position
    size: int | None


def write_token(operation: str, filters: Iterable[Any], resume: Resume) -> str:
    """Write a resume token. It holds no access token and no filter, only where to go on.

    Args:
        operation: The `operationId`.
        filters: The values that make it this list and no other: its path and its filters.
        resume: What the token holds.

    Returns:
        The token.
    """
    content = [operation, _digest(filters), resume.size, resume.position]
    text = json.dumps(content, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_token(operation: str, filters: Iterable[Any], token: Any) -> Resume | None:
    """Read a resume token, of this process or another.

    Args:
        operation: The `operationId`.
        filters: The values that make it this list and no other.
        token: The token.

    Returns:
        What it holds; `None` when it is no token of this list.
    """
    try:
        padded = token + "=" * (-len(token) % 4)
        found = json.loads(base64.urlsafe_b64decode(padded.encode()))
        its_operation, digest, size, position = found
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    if (its_operation, digest) != (operation, _digest(filters)):
        return None
    if not _is_position(position) or not (size is None or _is_number(size)):
        return None
    return Resume(position, size)


def _digest(filters: Iterable[Any]) -> str:
    return sha256(json.dumps([str(each) for each in filters]).encode()).hexdigest()[:12]


def _is_position(value: Any) -> bool:
    return isinstance(value, dict) and all(
        _is_number(each) if key in _NUMBERS else key in _TEXTS and isinstance(each, str)
        for key, each in value.items()
    )


def _is_number(value: Any) -> bool:
    return type(value) is int and value >= 0
