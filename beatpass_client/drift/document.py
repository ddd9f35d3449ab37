"""Another OpenAPI document, read as what it is: a file of unknown origin.

Nothing else of the package sees such a document before its size, its depth and its number of
nodes are known to be reasonable. References are followed inside the document only.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

MAX_BYTES = 5_000_000
MAX_DEPTH = 64
MAX_NODES = 200_000
MAX_REFERENCES = 16

_KINDS = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", type(None): "null"}


class DocumentError(ValueError):
    """A document cannot be compared; the message says why, on one line."""


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """An OpenAPI document whose parts are taken out with a check of what they are.

    Attributes:
        root: The document as plain dictionaries and lists.
        name: What messages call it, such as its path.
    """

    root: dict[str, Any]
    name: str

    def follow(self, node: object) -> dict[str, Any]:
        """Resolve a node that may be a reference, or a reference to a reference.

        Args:
            node: The node as it stands in the document.

        Returns:
            The object itself, or the one that its `$ref` leads to.

        Raises:
            DocumentError: The node is no object, or its reference leaves the document, leads
                nowhere, leads back to itself or leads on too many times.
        """
        seen: set[str] = set()
        found = self._object(node, "a part of the document")
        while "$ref" in found:
            reference = found["$ref"]
            if not isinstance(reference, str) or not reference.startswith("#/"):
                raise self.error(
                    f"the reference {_quoted(reference)} is not local; "
                    "put what it means into the document and refer to it as '#/...'"
                )
            if reference in seen:
                raise self.error(f"the reference {_quoted(reference)} leads back to itself")
            if len(seen) == MAX_REFERENCES:
                raise self.error(
                    f"the reference {_quoted(reference)} is the end of more than "
                    f"{MAX_REFERENCES} references in a row; refer to the object itself"
                )
            seen.add(reference)
            found = self._object(self._lookup(reference), f"what {_quoted(reference)} refers to")
        return found

    def mapping(self, node: dict[str, Any], key: str) -> dict[str, Any]:
        """Return the object below a key, empty when the key is absent or null.

        Raises:
            DocumentError: Something else than an object is there.
        """
        value = node.get(key)
        return {} if value is None else self._object(value, _quoted(key))

    def items(self, node: dict[str, Any], key: str) -> list[Any]:
        """Return the list below a key, empty when the key is absent or null.

        Raises:
            DocumentError: Something else than a list is there.
        """
        value = node.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.error(f"{_quoted(key)} must be a list, not {_kind(value)}")
        return value

    def error(self, problem: str) -> DocumentError:
        """Make an error about this document, to be raised by the caller."""
        return DocumentError(f"{self.name}: {problem}")

    def _object(self, value: object, what: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.error(f"{what} must be an object, not {_kind(value)}")
        return cast("dict[str, Any]", value)

    def _lookup(self, reference: str) -> object:
        found: Any = self.root
        for step in reference[2:].split("/"):
            key = unquote(step).replace("~1", "/").replace("~0", "~")
            if isinstance(found, dict) and key in found:
                found = cast("dict[str, Any]", found)[key]
            elif isinstance(found, list) and _is_index(key, found):
                found = found[int(key)]
            else:
                raise self.error(f"the reference {_quoted(reference)} leads nowhere")
        return cast("object", found)


def read_document(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read an OpenAPI 3 document from a JSON file.

    Args:
        path: The file, at most 5 MB of UTF-8.

    Returns:
        The document as plain dictionaries and lists, at most 64 levels deep and 200,000 nodes
        large.

    Raises:
        DocumentError: The file cannot be read, is not JSON, is too large or too deep, or is no
            OpenAPI 3 document.
    """
    name = _printable(os.fspath(path))
    root = _parse(_load(Path(path), name), name)
    _check_limits(root, name)
    if not isinstance(root, dict):
        raise DocumentError(f"{name} is not an OpenAPI document: it holds {_kind(root)}")
    document = cast("dict[str, Any]", root)
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise DocumentError(
            f"{name} is not an OpenAPI 3 document: its 'openapi' must be a version such as '3.0.3'"
        )
    if not isinstance(document.get("paths"), dict):
        raise DocumentError(f"{name} is not a usable OpenAPI document: it has no 'paths' object")
    return document


def _load(path: Path, name: str) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise DocumentError(f"{name} cannot be read: {reason}") from error
    if len(content) > MAX_BYTES:
        raise DocumentError(
            f"{name} is larger than {MAX_BYTES:,} bytes; split it or leave out its examples"
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(f"{name} is not UTF-8 text; only JSON in UTF-8 is read") from error


def _parse(text: str, name: str) -> object:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except RecursionError as error:
        raise _too_deep(name) from error
    except json.JSONDecodeError as error:
        raise DocumentError(
            f"{name} is not JSON ({error}); a YAML document must be converted to JSON first"
        ) from error
    except ValueError as error:
        raise DocumentError(
            f"{name} holds a number that is too long or unknown to JSON, such as NaN; correct it"
        ) from error


def _refuse_constant(constant: str) -> object:
    raise ValueError(constant)


def _check_limits(root: object, name: str) -> None:
    nodes = 0
    level: list[object] = [root]
    for _ in range(MAX_DEPTH):
        nodes += len(level)
        if nodes > MAX_NODES:
            raise DocumentError(
                f"{name} has more than {MAX_NODES:,} nodes; split it or leave out its examples"
            )
        level = [child for node in level for child in _children(node)]
        if not level:
            return
    raise _too_deep(name)


def _children(node: object) -> list[object]:
    if isinstance(node, dict):
        return list(cast("dict[str, object]", node).values())
    return cast("list[object]", node) if isinstance(node, list) else []


def _too_deep(name: str) -> DocumentError:
    return DocumentError(
        f"{name} is nested deeper than {MAX_DEPTH} levels; name its inner schemas in 'components'"
    )


def _is_index(key: str, among: list[Any]) -> bool:
    return len(key) <= 9 and key.isascii() and key.isdigit() and int(key) < len(among)


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "a number")


def _quoted(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:96]}..."


def _printable(text: str) -> str:
    return text if text.isprintable() else repr(text)
