"""Where to ask for the next page, and when a list is over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic

from ..errors import InvalidArgumentError, PaginationError
from ..types import UNSET, Operation, PreparedRequest, Unset
from .cursor import Place, Tokens
from .envelope import Facts, more_follow, read_page
from .page import Item, Page

MOST_PAGES = 10_000
"""A pager stops with an error after so many pages, unless it is told otherwise."""


class Paging(Generic[Item]):
    """What both pagers do alike: where to ask, what an answer tells, and when to stop.

    Args:
        operation: The operation that pages.
        fetch: What calls it, with the arguments for a place in the list.
        of: The values that make it this list and no other: its path and its filters.
        size: The parameter for the size of a page, in Python; `None` when there is none.
        page_size: How many items a page shall have.
        start: Where to begin, as the caller gave it.
        max_items: How many items to give at most; `None` for all.
        max_pages: How many pages to fetch at most.
        resume: A token of an earlier page, to go on after it.

    Raises:
        InvalidArgumentError: A bound is no whole number above 0, or the token is for another list.
    """

    def __init__(
        self,
        operation: Operation,
        fetch: Callable[..., Any],
        *,
        of: Iterable[Any],
        size: str | None,
        page_size: int | Unset | None,
        start: Mapping[str, Any],
        max_items: int | None,
        max_pages: int,
        resume: str | None,
    ) -> None:
        """Check what was asked for; nothing is sent."""
        self.operation = operation
        self._fetch = fetch
        self.max_items = max_items
        self.max_pages = max_pages
        self._check("page_size", page_size)
        self._check("max_items", max_items)
        self._check("max_pages", max_pages)
        sized = isinstance(page_size, int)
        if sized and size is None:
            raise self.invalid("this list has no page size: leave page_size out")
        self._sizes = () if size is None else (size,)
        self._tokens = Tokens(operation.id, of, {size: page_size} if size and sized else {})  # type: ignore[dict-item]
        given = {
            name: value for name, value in start.items() if value is not None and value is not UNSET
        }
        if resume is not None and given:
            raise self.invalid(f"resume and {min(given)} both say where to begin: leave one out")
        self.first = self._first_place(given) if resume is None else self.place_of(resume)

    def _first_place(self, given: Place) -> Place:
        for name in ("page", "offset"):
            if name in given:
                self._check(name, given[name], least=1 if name == "page" else 0)
        forms = self.operation.pages
        if "cursor" in forms and "offset" not in given:
            return {**given, "pagination": "cursor"}
        if "offset" in forms:
            return {"offset": 0, **given}
        return {"page": 1, **given}

    def fetch(self, place: Place) -> Any:
        """Call the operation for a place.

        Args:
            place: The place.

        Returns:
            What the call gives: an answer, or what can be awaited for one.
        """
        # The first page is asked for, too: without a number, some lists come whole.
        asked = {name: value for name, value in place.items() if name != "skip"}
        return self._fetch(**self._tokens.size, **asked)

    def page(self, place: Place, envelope: Any, kind: type[Page[Item]]) -> Page[Item]:
        """Read one page.

        Args:
            place: Where it is.
            envelope: The answer.
            kind: The class of the page.

        Returns:
            The page.

        Raises:
            PaginationError: The answer has no list where there should be one.
        """
        if isinstance(envelope, PreparedRequest):
            return kind(self, place, [], Facts(), None, envelope)
        items, facts = read_page(envelope, self.operation.items)
        if items is None:
            where = self.operation.items or "its answer"
            message = f"there is no list at {where}: the server changed the form of its pages"
            raise PaginationError(message, operation=self.operation.id)
        # An empty page is the end, whatever else an answer tells.
        following = self._following(place, len(items), facts) if items else None
        came = [each for each in items if each is not None]
        return kind(self, place, came, facts, following, envelope)

    def _following(self, place: Place, count: int, facts: Facts) -> Place | None:
        if place.get("pagination") == "cursor":
            cursor = facts.get("next_cursor")
            if cursor:
                return {"pagination": "cursor", "cursor": str(cursor)}
        if "page" not in place:
            offset = facts.number("next_offset")
            if offset is None and facts.get("has_more", "hasMore") is True:
                offset = int(place.get("offset", 0)) + count
            return None if offset is None else {"offset": offset}
        number = int(place["page"])
        return {"page": number + 1} if more_follow(number, count, facts) else None

    def token(self, place: Place) -> str:
        """Write a place down, to go on there another time.

        Args:
            place: The place.

        Returns:
            The token.
        """
        return self._tokens.write(place)

    def place_of(self, token: str) -> Place:
        """Read a place from a token.

        Args:
            token: The token.

        Returns:
            The place.

        Raises:
            InvalidArgumentError: It is no token of this list.
        """
        return self._tokens.read(token, self._sizes)

    def invalid(self, problem: str) -> InvalidArgumentError:
        """Make the error of an argument that is unusable.

        Args:
            problem: What is wrong, and what to do.

        Returns:
            The error.
        """
        return InvalidArgumentError(f"{problem}. Nothing was sent", operation=self.operation.id)

    def _check(self, name: str, value: Any, least: int = 1) -> None:
        if value is None or value is UNSET:
            return
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise self.invalid(f"{name} is {value!r}, and must be a whole number from {least}")
