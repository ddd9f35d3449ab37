"""Components of a contract: their names, who uses them, and where a new one goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

PREFIX = "#/components/schemas/"

_PART = re.compile(r"[A-Za-z0-9]+")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")


def usage_counts(contract: dict[str, Any]) -> Counter[str]:
    """Count how often each component is referred to.

    Args:
        contract: The contract.

    Returns:
        The count by the component's name.
    """
    found: Counter[str] = Counter()
    stack: list[Any] = [contract]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                found[node["$ref"].rpartition("/")[2]] += 1
            stack += node.values()
        elif isinstance(node, list):
            stack += node
    return found


def free_name(name: str, components: Mapping[str, Any], suffix: str = "Answer") -> str:
    """Find a name that no component has, with a suffix if need be.

    Args:
        name: The name that is wanted.
        components: The components; two names that differ only in their case would share a file.
        suffix: What to add to a name that is taken.

    Returns:
        The name.
    """
    taken = {each.lower() for each in components}
    candidates = (name, name + suffix, *(f"{name}{suffix}{number}" for number in range(2, 1_000)))
    return next(each for each in candidates if each.lower() not in taken)


def open_component(components: Mapping[str, Any], usual: str) -> str | None:
    """Find the component for what has no known fields.

    Args:
        components: The components.
        usual: The name of the one to take when there are several.

    Returns:
        The name of a component with `x-open`; `None` when there is none.
    """
    found = [name for name, schema in components.items() if schema.get("x-open")]
    return usual if usual in found else next(iter(found), None)


def pascal(*names: str) -> str:
    """Write names as one in PascalCase."""
    return "".join(part[:1].upper() + part[1:] for name in names for part in _PART.findall(name))


def words(name: str) -> list[str]:
    """Split a name in any case into its words, in small letters."""
    return [word.lower() for word in _WORD.findall(name)]


def put_sorted(mapping: dict[str, Any], key: str, value: Any) -> None:
    """Put a key where it belongs in a mapping that is in order."""
    insert(mapping, sum(str(each).lower() < key.lower() for each in mapping), key, value)


def insert(mapping: dict[str, Any], position: int, key: str, value: Any) -> None:
    """Put a key at a position of a mapping, which may be one of ruamel.yaml with comments."""
    put = getattr(mapping, "insert", None)
    if put is not None:
        put(position, key, value)
        return
    rest = list(mapping)[position:]
    mapping[key] = value
    for each in rest:
        mapping[each] = mapping.pop(each)
