"""An OpenAPI document whose parts are taken out with a check of what they are.

A document of unknown origin has faults. Here a part of the wrong kind reads as an empty one, so
that the rest can still be compared; `defects` says what is wrong with it and where.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import unquote

from ..contract import HTTP_METHODS

MAX_BYTES = 5 * 1024 * 1024
MAX_DEPTH = 64
MAX_NODES = 400_000
MAX_KEYS = 10_000
MAX_KEY_LENGTH = 1_000
MAX_REFERENCES = 16

TEMPLATE = re.compile(r"{([^{}]*)}")

Json = dict[str, Any]


class DocumentError(ValueError):
    """A document cannot be read or compared; the message says why, on one line."""


class ReferenceFaultError(ValueError):
    """A reference leads to no usable object; the message says why."""


class Document:
    """An OpenAPI document, and where in it each object stands.

    Args:
        root: The document as plain dictionaries and lists.
        name: What messages call it, such as its path.
    """

    def __init__(self, root: Json, name: str) -> None:
        """Take the document; nothing of it is changed."""
        self.root = root
        self.name = name
        # One object for all that is missing: it has to stay alive, as its id may be kept.
        self.nothing: Json = {}
        self._parents: dict[int, tuple[int, str]] | None = None

    def follow(self, node: object) -> Json:
        """Resolve a node that may be a reference; a faulty one reads as an empty object."""
        try:
            return self.resolve(node)
        except ReferenceFaultError:
            return self.nothing

    def resolve(self, node: object) -> Json:
        """Resolve a node that may be a reference, or a reference to a reference.

        Nothing outside of the document is ever looked up.

        Args:
            node: The node as it stands in the document.

        Returns:
            The object itself, or the one that its `$ref` leads to.

        Raises:
            ReferenceFaultError: The node is no object, or its reference leaves the document, leads
                nowhere, leads back to itself or leads on too many times.
        """
        seen: set[str] = set()
        found = node
        while isinstance(found, dict) and "$ref" in found:
            reference = cast("Json", found)["$ref"]
            if not isinstance(reference, str) or not reference.startswith("#/"):
                raise ReferenceFaultError("is not local: it must start with '#/'")
            if reference in seen:
                raise ReferenceFaultError("leads back to itself")
            if len(seen) == MAX_REFERENCES:
                raise ReferenceFaultError(f"is the start of more than {MAX_REFERENCES} in a row")
            seen.add(reference)
            found = self._lookup(reference)
        if not isinstance(found, dict):
            raise ReferenceFaultError("does not lead to an object")
        return cast("Json", found)

    def mapping(self, node: Json, key: str) -> Json:
        """Return the object below a key; an empty one when there is none."""
        value = node.get(key)
        return cast("Json", value) if isinstance(value, dict) else self.nothing

    def items(self, node: Json, key: str) -> list[Any]:
        """Return the list below a key; an empty one when there is none."""
        value = node.get(key)
        return value if isinstance(value, list) else []

    def pointer(self, node: Json) -> str | None:
        """Return the JSON pointer of an object of this document; `None` for a foreign one."""
        if self._parents is None:
            self._parents = dict(_parents(self.root))
        steps: list[str] = []
        at = id(node)
        while at != id(self.root):
            if at not in self._parents:
                return None
            at, step = self._parents[at]
            steps.append(step)
        return "".join(f"/{step}" for step in reversed(steps))

    def error(self, problem: str) -> DocumentError:
        """Make an error about this document, to be raised by the caller."""
        return DocumentError(f"{self.name}: {problem}")

    def _lookup(self, reference: str) -> object:
        found: Any = self.root
        for step in reference[2:].split("/"):
            key = unquote(step).replace("~1", "/").replace("~0", "~")
            if isinstance(found, dict) and key in found:
                found = cast("Json", found)[key]
            elif isinstance(found, list) and _is_index(key, found):
                found = found[int(key)]
            else:
                raise ReferenceFaultError("leads nowhere")
        return cast("object", found)


def escaped(step: str) -> str:
    """Write a key as one step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")


def stable_pointer(document: Document, pointer: str) -> str:
    """Write a pointer without positions in lists, which change when a list is put in another order.

    Args:
        document: The document that the pointer points into.
        pointer: The pointer.

    Returns:
        The pointer, with a parameter's location and name, the last part of a reference, a server's
        URL or `*` instead of each position.
    """
    found: Any = document.root
    steps: list[str] = []
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(found, list):
            found = found[int(key)] if _is_index(key, found) else None
            steps.append(_name_of(document, found))
        else:
            found = cast("Json", found).get(key) if isinstance(found, dict) else None
            steps.append(step)
    return "".join(f"/{step}" for step in steps)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a document.

    Attributes:
        method: The HTTP method, in small letters.
        path: The path template.
        item: What the document says of all operations of the path.
        data: What it says of this one.
    """

    method: str
    path: str
    item: Json = field(repr=False)
    data: Json = field(repr=False)

    @property
    def label(self) -> str:
        """How a finding names it."""
        return f"{self.method.upper()} {self.path}"

    @property
    def pointer(self) -> str:
        """Where it is in the document."""
        return f"{self.path_pointer}/{self.method}"

    @property
    def path_pointer(self) -> str:
        """Where its path is in the document."""
        return f"/paths/{escaped(self.path)}"

    @property
    def shape(self) -> str:
        """Its path without the names of its parameters, which nobody sends."""
        return TEMPLATE.sub("{}", self.path)

    @property
    def names(self) -> list[str]:
        """The names of the parameters in its path, in order."""
        return TEMPLATE.findall(self.path)

    @property
    def id(self) -> str | None:
        """Its `operationId`, when it has a usable one."""
        name = self.data.get("operationId")
        return name if isinstance(name, str) else None


def operations(document: Document) -> list[Operation]:
    """List the operations of a document; what is not built like one is left out."""
    return list(_operations(document))


def unreadable(document: Document) -> set[tuple[str, str]]:
    """Tell which methods and paths are there, but not built like an operation."""
    found: set[tuple[str, str]] = set()
    for path, entry in document.mapping(document.root, "paths").items():
        item = document.follow(entry)
        for method in HTTP_METHODS:
            broken = item is document.nothing
            if broken or (method in item and not isinstance(item[method], dict)):
                found.add((method, path))
    return found


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


def _operations(document: Document) -> Iterator[Operation]:
    for path, entry in document.mapping(document.root, "paths").items():
        if not path.startswith("/"):
            continue
        item = document.follow(entry)
        for method in HTTP_METHODS:
            if isinstance(item.get(method), dict):
                yield Operation(method, path, item, item[method])


def _name_of(document: Document, item: object) -> str:
    if not isinstance(item, dict):
        return "*"
    reference = cast("Json", item).get("$ref")
    parts = document.follow(cast("Json", item))
    if "in" in parts and "name" in parts:
        return escaped(f"{parts['in']}.{parts['name']}")
    if isinstance(reference, str):
        return reference.rpartition("/")[2]
    return escaped(str(parts["url"])) if "url" in parts else "*"


def _parents(root: Json) -> Iterator[tuple[int, tuple[int, str]]]:
    """Tell of each object and list what holds it; the first holder of a shared one counts."""
    seen = {id(root)}
    stack: list[Any] = [root]
    while stack:
        holder = stack.pop()
        entries = (
            cast("Json", holder).items()
            if isinstance(holder, dict)
            else enumerate(cast("list[Any]", holder))
        )
        for key, value in entries:
            if isinstance(value, (dict, list)) and id(cast("object", value)) not in seen:
                seen.add(id(cast("object", value)))
                yield id(cast("object", value)), (id(holder), escaped(str(key)))
                stack.append(value)


def _is_index(key: str, among: list[Any]) -> bool:
    return len(key) <= 9 and key.isascii() and key.isdigit() and int(key) < len(among)


def _children(node: object) -> list[object]:
    if isinstance(node, dict):
        return list(cast("dict[str, object]", node).values())
    return cast("list[object]", node) if isinstance(node, list) else []
