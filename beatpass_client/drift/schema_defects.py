"""What is wrong with the schemas of a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from .document import Document, Json, escaped
from .place import quoted
from .texts import unsafe_key

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_LISTS = ("allOf", "oneOf", "anyOf", "enum", "required")
_ONES = ("items", "additionalProperties", "not")

Add = Callable[[str, str, str, str], None]
Reference = Callable[[Json, str, str], bool]


class SchemaDefects:
    """Checks schemas, each once.

    Args:
        document: The document that they are from.
        add: Takes the rule, the sentence, the pointer and the detail of a defect.
        reference: Checks a node that may be a reference, and tells whether it is none.
    """

    def __init__(self, document: Document, add: Add, reference: Reference) -> None:
        """Start with none checked."""
        self._document = document
        self._add = add
        self._reference = reference
        self._seen: set[int] = set()

    def check(self, schema: Any, pointer: str) -> None:
        """Check a schema and all that it contains; what it refers to is checked where it is."""
        stack: list[tuple[Any, str]] = [(schema, pointer)]
        while stack:
            node, place = stack.pop()
            if isinstance(node, bool):
                continue
            if not isinstance(node, dict):
                self._add("malformed", "what is here must be a schema", place, "a schema")
                continue
            found = cast("Json", node)
            if id(found) in self._seen or not self._reference(found, "schemas", place):
                continue
            self._seen.add(id(found))
            self._own(found, place)
            stack.extend(self._inner(found, place))

    def _own(self, node: Json, pointer: str) -> None:
        kinds = node.get("type")
        names = list[Any](kinds) if isinstance(kinds, list) else [kinds]
        for name in names:
            if name is not None and str(name) not in _TYPES:
                self._add("type-unknown", f"there is no type {quoted(name)}", pointer, str(name))
        if "default" in node:
            self._default(node, [str(name) for name in names], pointer)
        for word in _LISTS:
            if word in node and not isinstance(node[word], list):
                place = f"{pointer}/{word}"
                self._add("malformed", "what is here must be a list", place, "a list")
        self._alike(node, pointer)

    def _default(self, node: Json, names: list[str], pointer: str) -> None:
        value = node["default"]
        if value is None:
            if node.get("nullable") is not True and "null" not in names and "None" not in names:
                sentence = "the default is null, and null is not allowed"
                self._add("default-null", sentence, f"{pointer}/default", "")
            return
        allowed = tuple(kind for name in names for kind in _TYPES.get(name, ()))
        wrong = not isinstance(value, allowed) or (isinstance(value, bool) and bool not in allowed)
        if allowed and wrong:
            sentence = f"the default has the type {type(value).__name__}, which is not allowed"
            self._add("default-type", sentence, f"{pointer}/default", "")

    def _alike(self, node: Json, pointer: str) -> None:
        """Find names that a generator would make the same attribute of, or stumble over."""
        seen: dict[str, str] = {}
        for name in self._document.mapping(node, "properties"):
            place = f"{pointer}/properties/{escaped(name)}"
            problem = unsafe_key(name)
            if problem:
                self._add("property-unsafe", f"the property {quoted(name)} {problem}", place, "")
            plain = "".join(letter for letter in name if letter.isalnum()).lower()
            other = seen.setdefault(plain, name)
            if other != name:
                both = sorted((other, name))
                names = " and ".join(map(quoted, both))
                sentence = f"the properties {names} would get one name in code"
                self._add("property-ambiguous", sentence, pointer, " ".join(both))

    def _inner(self, node: Json, pointer: str) -> list[tuple[Any, str]]:
        inner = [(node[word], f"{pointer}/{word}") for word in _ONES if word in node]
        for word in ("allOf", "oneOf", "anyOf"):
            parts = self._document.items(node, word)
            inner += [(part, f"{pointer}/{word}/{index}") for index, part in enumerate(parts)]
        properties = node.get("properties")
        if properties is not None and not isinstance(properties, dict):
            self._add("malformed", "what is here must be an object", f"{pointer}/properties", "")
        for name, each in self._document.mapping(node, "properties").items():
            inner.append((each, f"{pointer}/properties/{escaped(name)}"))
        return inner
