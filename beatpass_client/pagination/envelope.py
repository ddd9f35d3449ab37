"""Reading a page out of an envelope, whichever of its forms BeatPass chose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Facts:
    """What an answer tells of its page, wherever it tells it.

    Args:
        sources: The objects that may tell: models, or decoded JSON.
    """

    __slots__ = ("_sources",)

    def __init__(self, *sources: Any) -> None:
        """Look at these, the first one first."""
        self._sources = sources

    def get(self, *names: str) -> Any:
        """Find a fact.

        Args:
            names: The names under which it may be.

        Returns:
            Its value; `None` when nothing tells it.
        """
        for source in self._sources:
            for name in names:
                found = get_field(source, name)
                if found is not None:
                    return found
        return None

    def number(self, *names: str) -> int | None:
        """Find a fact that is a whole number.

        Args:
            names: The names under which it may be.

        Returns:
            The number; `None` when nothing tells it, or not as a number.
        """
        return whole_number(self.get(*names))

    def came(self, name: str) -> bool:
        """Tell whether a field came, be it null.

        Args:
            name: Its name.

        Returns:
            Whether it came.
        """
        return any(
            name in source if isinstance(source, Mapping) else source.has(name)
            for source in self._sources
            if isinstance(source, Mapping) or hasattr(source, "has")
        )


def read_page(envelope: Any, place: str | None) -> tuple[list[Any] | None, Facts]:
    """Find the items of a page, and what the answer tells of it.

    Args:
        envelope: The answer.
        place: Where the items are, such as `pagination.data`; `None` for its only list.

    Returns:
        The items, `None` when there is no list; and the facts.
    """
    holder = envelope
    path = place.split(".") if place else []
    for key in path[:-1]:
        holder = get_field(holder, key)
    found = get_field(holder, path[-1]) if path else _only_list(envelope)
    if path[:-1]:
        facts = Facts(holder, envelope)
    else:
        beside = get_field(envelope, "pagination")
        facts = Facts(envelope) if beside is None else Facts(beside, envelope)
    return ([] if found is None else _as_list(found)), facts


def more_follow(number: int, count: int, facts: Facts) -> bool:
    """Tell whether a page follows. What an answer does not say is taken from what it does.

    Args:
        number: The number of the page, as it was asked for.
        count: How many items are on it.
        facts: What the answer tells.

    Returns:
        Whether to ask for the next.
    """
    last = facts.number("last_page")
    if last is not None:
        return number < last
    told = facts.get("has_more", "hasMore")
    if isinstance(told, bool):
        return told
    for name in ("next_page", "next_page_url"):
        # Only whether there is one counts: where it leads is not followed.
        if facts.came(name):
            return bool(facts.get(name))
    size = facts.number("per_page", "perPage")
    total = facts.number("total")
    if total is not None and size:
        return number * size < total
    return size is None or count >= size


def _only_list(envelope: Any) -> Any:
    data = envelope if isinstance(envelope, Mapping) else envelope.to_dict()
    nested = data.get("data")
    holders = [data, nested] if isinstance(nested, Mapping) else [data]
    lists = [each for holder in holders for each in holder.values() if each and _as_list(each)]
    # With several there is no telling which one is meant: then it is none.
    return lists[0] if len(lists) == 1 else len(lists) or None


def _as_list(value: Any) -> list[Any] | None:
    if isinstance(value, list):
        return value
    keyed = value.to_dict() if hasattr(value, "additional_properties") else value
    if isinstance(keyed, Mapping) and all(str(key).isdigit() for key in keyed):
        # PHP writes a list with gaps as an object with numbers for keys.
        return list(keyed.values())
    return None


def whole_number(value: Any) -> int | None:
    """Read a number that a server wrote, as a number or as text.

    Args:
        value: What it wrote.

    Returns:
        The whole number from 0; `None` for anything else.
    """
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if number >= 0 else None


def get_field(holder: Any, key: str) -> Any:
    """Get a field of a model or of decoded JSON.

    Args:
        holder: The model or the JSON.
        key: The name of the field in JSON.

    Returns:
        Its value; `None` when it did not come.
    """
    get = getattr(holder, "get", None)
    return None if get is None else get(key)
