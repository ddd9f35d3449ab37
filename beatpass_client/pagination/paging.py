"""Where to ask for the next page, and when a list is over."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from typing import Any, Generic

from ..errors import InvalidArgumentError, PaginationError
from ..types import UNSET, Operation, Unset
from .envelope import Facts, more_follow, read_page
from .page import Item, Page

MOST_PAGES = 10_000
"""A pager stops with an error after so many pages, unless it is told otherwise."""

Place = dict[str, Any]


class Paging(Generic[Item]):
    """What both pagers do alike: where to ask, what an answer tells, and when to stop.

    Args:
        operation: The operation that pages.
        fetch: What calls it for a place in the list.
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
        fetch: Callable[[Place], Any],
        *,
        size: str | None,
        page_size: int | Unset | None,
        start: Mapping[str, Any],
        max_items: int | None,
        max_pages: int,
        resume: str | None,
    ) -> None:
        """Check what was asked for; nothing is sent."""
        self.operation = operation
        self.fetch = fetch
        self.max_items = max_items
        self.max_pages = max_pages
        for name, value in (("page_size", page_size), ("max_items", max_items),
                            ("max_pages", max_pages)):  # fmt: skip
            self._check(name, value)
        self._fixed: Place = {}
        if isinstance(page_size, int) and size is not None:
            self._fixed[size] = page_size
        elif isinstance(page_size, int):
            raise self._invalid("this list has no page size: leave page_size out")
        given = {name: value for name, value in start.items() if value not in (UNSET, None)}
        self.first = self.place_of(resume) if resume is not None else self._first_place(given)

    def _first_place(self, given: Place) -> Place:
        forms = self.operation.pages
        if "cursor" in forms and "offset" not in given:
            return {**given, "pagination": "cursor"}
        if "offset" in forms:
            return {"offset": 0, **given}
        return {"page": 1, **given}

    def arguments(self, place: Place) -> Place:
        """Give the arguments of the call for a place.

        Args:
            place: The place.

        Returns:
            The arguments, the page size among them.
        """
        asked = {**self._fixed, **place}
        if asked.get("offset") == 0 or asked.get("page") == 1:
            # The first page is what the server gives anyway.
            asked = {key: value for key, value in asked.items() if key not in ("offset", "page")}
        return asked

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
        items, facts = read_page(envelope, self.operation.items)
        if items is None:
            where = self.operation.items or "its answer"
            message = f"there is no list at {where}: the server changed the form of its pages"
            raise PaginationError(message, operation=self.operation.id)
        return kind(self, items, facts, self._following(place, items, facts), envelope)

    def _following(self, place: Place, items: list[Item], facts: Facts) -> Place | None:
        if place.get("pagination") == "cursor":
            cursor = facts.get("next_cursor")
            if cursor:
                return {**place, "cursor": cursor}
        if "page" not in place:
            offset = facts.number("next_offset")
            if offset is None or (not items and offset <= int(place.get("offset", 0))):
                return None
            return {"offset": offset}
        number = int(place["page"])
        if not items or not more_follow(number, len(items), facts):
            return None
        return {**place, "page": number + 1}

    def token(self, place: Place) -> str:
        """Write a place down, to go on there another time.

        Args:
            place: The place.

        Returns:
            The token.
        """
        text = json.dumps([self.operation.id, self._fixed, place], separators=(",", ":"))
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")

    def place_of(self, token: str) -> Place:
        """Read a place from a token.

        Args:
            token: The token.

        Returns:
            The place.

        Raises:
            InvalidArgumentError: It is no token of this list.
        """
        try:
            padded = token + "=" * (-len(token) % 4)
            operation, fixed, place = json.loads(base64.urlsafe_b64decode(padded.encode("ascii")))
            known = {"page", "offset", "cursor", "pagination"}
            fits = operation == self.operation.id and place.keys() <= known
        except (ValueError, TypeError, AttributeError):
            fits, fixed, place = False, {}, {}
        if not fits or not isinstance(fixed, dict):
            raise self._invalid("resume is no token of this list: take it from a page of it")
        # Size and filters must stay the same from page to page.
        self._fixed = {**fixed, **self._fixed} if not self._fixed else self._fixed
        return dict(place)

    def _check(self, name: str, value: Any) -> None:
        if value is None or value is UNSET:
            return
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self._invalid(f"{name} is {value!r}, and must be a whole number above 0")

    def _invalid(self, problem: str) -> InvalidArgumentError:
        return InvalidArgumentError(f"{problem}. Nothing was sent", operation=self.operation.id)
