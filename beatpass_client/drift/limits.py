"""How large a document may be before anything else of the package looks at it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from .document import DocumentError

MAX_BYTES = 5 * 1024 * 1024
MAX_DEPTH = 64
MAX_NODES = 400_000
MAX_KEYS = 10_000
MAX_KEY_LENGTH = 1_000


def unique_keys(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of its keys and values, as the hook of a parser.

    Raises:
        DocumentError: A key occurs twice, is too long, or there are too many; the message lacks
            the name of the document.
    """
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise DocumentError(
                f"the key {shown(key)} occurs twice in one object; keep one of them"
            )
        if len(key) > MAX_KEY_LENGTH:
            raise DocumentError(
                f"a key has {len(key):,} characters, and {MAX_KEY_LENGTH:,} are allowed"
            )
        found[key] = value
    if len(found) > MAX_KEYS:
        raise DocumentError(f"an object has {len(found):,} keys, and {MAX_KEYS:,} are allowed")
    return found


def check_limits(root: object) -> None:
    """Check the depth and the number of nodes of a parsed document.

    Raises:
        DocumentError: It is too deep or too large; the message lacks its name.
    """
    nodes = 0
    level: list[object] = [root]
    for _ in range(MAX_DEPTH):
        nodes += len(level)
        if nodes > MAX_NODES:
            raise DocumentError(
                f"it has more than {MAX_NODES:,} nodes; split it or leave out its examples"
            )
        level = [child for node in level for child in _children(node)]
        if not level:
            return
    raise too_deep()


def too_deep() -> DocumentError:
    """Make the error about a document that is nested too deep."""
    return DocumentError(
        f"it is nested deeper than {MAX_DEPTH} levels; name its inner schemas in 'components'"
    )


def shown(value: object) -> str:
    """Write a value of a document so that a message stays one readable line."""
    text = ascii(value)
    return text if len(text) <= 100 else f"{text[:96]}..."


def _children(node: object) -> list[object]:
    if isinstance(node, dict):
        return list(cast("dict[str, object]", node).values())
    return cast("list[object]", node) if isinstance(node, list) else []
