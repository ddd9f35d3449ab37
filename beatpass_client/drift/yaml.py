"""Reading YAML as if it were JSON: only plain values, no merge keys, aliases in number bounded.

A thousand bytes of aliases can stand for millions of nodes. So nodes are counted as they would be
written out, while the parser goes on, and it is stopped at once when there are too many.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from typing import Any

from .document import MAX_DEPTH, MAX_NODES, DocumentError, too_deep, unique_keys

# The parser is slow with some texts, and never slower than this for a real document.
MAX_YAML_BYTES = 1024 * 1024
DEADLINE_SECONDS = 20.0

_TAG = "tag:yaml.org,2002:"


def parse_yaml(content: bytes) -> object:
    """Parse a YAML document.

    Args:
        content: The document, as UTF-8; at most 1 MiB.

    Returns:
        What it holds, as plain dictionaries, lists, strings, numbers, booleans and `None`. Dates
        stay the text that they are, and every key is a text.

    Raises:
        DocumentError: It is not YAML, too large, too deep, has a tag or a key twice, or its aliases
            stand for too much.
    """
    try:
        from ruamel.yaml.error import YAMLError
    except ImportError as error:
        raise DocumentError(
            "YAML needs the extra 'cli'; install it, or convert the document to JSON"
        ) from error
    if len(content) > MAX_YAML_BYTES:
        raise DocumentError(f"YAML may have {MAX_YAML_BYTES:,} bytes; convert it to JSON")
    try:
        return _read(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise DocumentError("it is not UTF-8 text") from error
    except RecursionError as error:
        raise too_deep() from error
    except DocumentError:
        raise
    except (YAMLError, ValueError) as error:
        reason = " ".join(str(error).split())[:200]
        raise DocumentError(f"it is not YAML ({reason})") from error


def _read(text: str) -> object:
    from ruamel.yaml import YAML
    from ruamel.yaml import events as kinds

    parser = YAML(typ="safe", pure=True)
    builder = _Builder(parser.resolver)
    ends = time.monotonic() + DEADLINE_SECONDS
    documents = 0
    for event in parser.parse(text):
        if time.monotonic() > ends:
            raise DocumentError("it takes too long to read as YAML; convert it to JSON")
        if isinstance(event, kinds.DocumentStartEvent):
            documents += 1
        if documents > 1:
            raise DocumentError("it is not YAML (one document is expected, and there are more)")
        if isinstance(event, kinds.AliasEvent):
            builder.alias(str(event.anchor))
        elif isinstance(event, kinds.ScalarEvent):
            builder.scalar(event)
        elif isinstance(event, kinds.CollectionStartEvent):
            builder.start(event, mapping=isinstance(event, kinds.MappingStartEvent))
        elif isinstance(event, kinds.CollectionEndEvent):
            builder.end()
    return builder.root


@dataclass(slots=True)
class _Open:
    """A list or an object that has not ended."""

    anchor: str | None
    mapping: bool
    items: list[Any] = field(default_factory=list[Any])
    size: int = 1


class _Builder:
    """Makes plain values of what the parser meets, and counts them."""

    def __init__(self, resolver: Any) -> None:
        self.root: object = None
        self._resolver = resolver
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[object, int]] = {}

    def start(self, event: Any, *, mapping: bool) -> None:
        if event.tag not in (None, f"{_TAG}{'map' if mapping else 'seq'}"):
            raise _no_plain_value(event.tag)
        self._open.append(_Open(event.anchor, mapping))
        if len(self._open) > MAX_DEPTH:
            raise too_deep()

    def end(self) -> None:
        ended = self._open.pop()
        value: object = ended.items
        if ended.mapping:
            value = unique_keys(zip(ended.items[::2], ended.items[1::2], strict=True))
        self._add(value, ended.size, ended.anchor, plain=False)

    def alias(self, name: str) -> None:
        if name not in self._anchors:
            raise DocumentError("an alias of it contains itself, or stands for nothing")
        value, size = self._anchors[name]
        self._add(value, size, None, plain=isinstance(value, str))

    def scalar(self, event: Any) -> None:
        from ruamel.yaml.nodes import ScalarNode

        tag = event.tag or self._resolver.resolve(ScalarNode, event.value, event.implicit)
        text = str(event.value)
        if self._wants_key():
            if str(tag) == f"{_TAG}merge":
                raise DocumentError("it has a merge key '<<'; write out what it stands for")
            self._add(text, 1, event.anchor, plain=True)
        else:
            self._add(_value(str(tag), text), 1, event.anchor, plain=True)

    def _wants_key(self) -> bool:
        return bool(self._open) and self._open[-1].mapping and len(self._open[-1].items) % 2 == 0

    def _add(self, value: object, size: int, anchor: str | None, *, plain: bool) -> None:
        if anchor is not None:
            self._anchors[anchor] = (value, size)
        if not self._open:
            self.root = value
            return
        if self._wants_key() and not plain:
            raise DocumentError("a key of it is not a plain value")
        self._open[-1].items.append(value)
        self._open[-1].size += size
        if self._open[-1].size > MAX_NODES:
            raise DocumentError(f"it stands for more than {MAX_NODES:,} nodes")


def _value(tag: str, text: str) -> object:
    kind = tag.removeprefix(_TAG)
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
    raise _no_plain_value(tag)


def _no_plain_value(tag: str) -> DocumentError:
    return DocumentError(f"it has a value of the kind {tag!a}; only plain values are read")
