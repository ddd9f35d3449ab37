"""Reading YAML as if it were JSON: only plain values, no merge keys, aliases in number bounded.

A thousand bytes of aliases can stand for millions of nodes. So the nodes are counted as they would
be written out, before anything is made of them.
"""

from __future__ import annotations

import math
from typing import Any, cast

from .document import DocumentError
from .limits import MAX_NODES, too_deep, unique_keys

# The parser takes a second for some hundred kilobytes.
MAX_YAML_BYTES = 1024 * 1024

_TAG = "tag:yaml.org,2002:"


def parse_yaml(content: bytes) -> object:
    """Parse a YAML document.

    Args:
        content: The document, as UTF-8.

    Returns:
        What it holds, as plain dictionaries, lists, strings, numbers, booleans and `None`. Dates
        stay the text that they are, and every key is a text.

    Raises:
        DocumentError: It is not YAML, too large, has a tag or a key twice, or its aliases stand for
            too much.
    """
    try:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import YAMLError
    except ImportError as error:
        raise DocumentError(
            "YAML needs the extra 'cli'; install it, or convert the document to JSON"
        ) from error
    if len(content) > MAX_YAML_BYTES:
        raise DocumentError(f"YAML may have {MAX_YAML_BYTES:,} bytes; convert it to JSON")
    try:
        node = YAML(typ="safe", pure=True).compose(content.decode("utf-8-sig"))
        return None if node is None else _Reader().value(node)
    except UnicodeDecodeError as error:
        raise DocumentError("it is not UTF-8 text") from error
    except RecursionError as error:
        raise too_deep() from error
    except (YAMLError, ValueError) as error:
        if isinstance(error, DocumentError):
            raise
        reason = " ".join(str(error).split())[:200]
        raise DocumentError(f"it is not YAML ({reason})") from error


class _Reader:
    """Makes plain values of the nodes of the parser."""

    def __init__(self) -> None:
        self._nodes = 0
        self._trail: set[int] = set()

    def value(self, node: Any) -> object:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise DocumentError(f"it stands for more than {MAX_NODES:,} nodes")
        if id(node) in self._trail:
            raise DocumentError("an alias of it contains itself")
        self._trail.add(id(node))
        try:
            return self._value(node)
        finally:
            self._trail.discard(id(node))

    def _value(self, node: Any) -> object:
        tag = str(node.tag)
        kind = tag.removeprefix(_TAG)
        if kind == "map":
            pairs = cast("list[tuple[Any, Any]]", node.value)
            return unique_keys((self._key(key), self.value(value)) for key, value in pairs)
        if kind == "seq":
            return [self.value(item) for item in cast("list[Any]", node.value)]
        text = str(node.value)
        if kind in ("str", "timestamp"):
            return text
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() == "true"
        if kind == "int":
            return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
        if kind == "float":
            number = float(text) if text.lstrip("+-").lower() not in (".inf", ".nan") else math.nan
            if not math.isfinite(number):
                raise DocumentError("it holds a number that is unknown to JSON, such as NaN")
            return number
        raise DocumentError(f"it has a value of the kind {tag!a}; only plain values are read")

    def _key(self, node: Any) -> str:
        if str(node.tag) == f"{_TAG}merge":
            raise DocumentError("it has a merge key '<<'; write out what it stands for")
        if not isinstance(node.value, str):
            raise DocumentError("a key of it is not a plain value")
        return node.value
