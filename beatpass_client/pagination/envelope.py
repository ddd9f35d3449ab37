"""Reading a page out of an envelope, whichever of its forms BeatPass chose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def read_page(envelope: Any, place: str | None) -> tuple[list[Any] | None, dict[str, Any]]:
    """Find the items of a page, and what the answer tells of it.

    Args:
        envelope: The answer.
        place: Where the items are, such as `pagination.data`; `None` for its only list.

    Returns:
        The items, `None` when there is no list; and the facts by their names in snake case.
    """
    holder = envelope
    path = place.split(".") if place else []
    for key in path[:-1]:
        holder = _get(holder, key)
    found = _get(holder, path[-1]) if path else _only_list(envelope)
    if isinstance(found, Mapping) or hasattr(found, "additional_properties"):
        # PHP writes a list with gaps as an object with numbers for keys.
        keyed = found if isinstance(found, Mapping) else found.to_dict()
        if all(str(key).isdigit() for key in keyed):
            found = list(keyed.values())
    facts: dict[str, Any] = {}
    for source in (_get(envelope, "pagination"), holder, envelope):
        for key, value in _plain(source).items():
            facts.setdefault(_snake(key), value)
    if found is None:
        return [], facts
    return (found if isinstance(found, list) else None), facts


def more_follow(number: int, count: int, facts: Mapping[str, Any]) -> bool:
    """Tell whether a page follows. What an answer does not say is taken from what it does.

    Args:
        number: The number of the page, as it was asked for.
        count: How many items are on it.
        facts: What the answer tells.

    Returns:
        Whether to ask for the next.
    """
    if isinstance(facts.get("has_more"), bool):
        return bool(facts["has_more"])
    last = whole_number(facts.get("last_page"))
    size = whole_number(facts.get("per_page"))
    if last is not None:
        return number < last
    for key in ("next_page", "next_page_url"):
        # Only whether there is one counts: where it leads is not followed.
        if key in facts:
            return bool(facts[key])
    total = whole_number(facts.get("total"))
    if total is not None and size:
        return number * size < total
    return size is None or count >= size


def _get(holder: Any, key: str) -> Any:
    if isinstance(holder, Mapping):
        return holder.get(key)
    name = _snake(key)
    found = getattr(holder, name, None)
    if found is None:
        extra = getattr(holder, "additional_properties", None) or {}
        found = extra.get(key)
    return found


def _plain(source: Any) -> dict[str, Any]:
    """The scalar fields of an envelope: those tell where a page is."""
    if source is None or isinstance(source, (str, list)):
        return {}
    if isinstance(source, Mapping):
        return {key: value for key, value in source.items() if not isinstance(value, (dict, list))}
    found = {}
    for key in source.keys() if hasattr(source, "keys") else ():
        value = source[key]
        if value is None or isinstance(value, (str, int, float, bool)):
            found[key] = value
    return found


def _only_list(envelope: Any) -> Any:
    data = envelope if isinstance(envelope, Mapping) else envelope.to_dict()
    nested = data.get("data")
    holders = [data, nested] if isinstance(nested, Mapping) else [data]
    lists = [each for holder in holders for each in holder.values() if isinstance(each, list)]
    return lists[0] if len(lists) == 1 else ([] if not lists else None)


def _snake(key: str) -> str:
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in key)


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
