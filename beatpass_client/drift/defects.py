"""What is wrong with a document itself, whatever it is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, cast

from ..contract import HTTP_METHODS
from .document import Document, Json, Operation, ReferenceFaultError, escaped, operations
from .findings import Findings
from .safety import (
    quoted,
    unsafe_component,
    unsafe_key,
    unsafe_name,
    unsafe_path,
    unsafe_server,
    unsafe_text,
)

_LOCATIONS = ("path", "query", "header", "cookie")
_PARTS = ("schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes")


def defects(document: Document, findings: Findings) -> None:
    """Find the defects of a document.

    Args:
        document: The document.
        findings: Where the defects go; their pointers are those of the new document.
    """
    _Defects(document, findings).find()


class _Defects:
    def __init__(self, document: Document, findings: Findings) -> None:
        self._document = document
        self._findings = findings
        self._schemas = SchemaDefects(document, self._add, self._reference)

    def find(self) -> None:
        self._texts()
        self._servers()
        self._paths()
        self._names()
        for operation in operations(self._document):
            self._operation(operation)
        components = self._document.mapping(self._document.root, "components")
        for part in _PARTS:
            for name, value in self._members(components, part, "/components"):
                pointer = f"/components/{part}/{escaped(name)}"
                self._name("component", name, unsafe_component(name), pointer)
                if part == "schemas":
                    self._schemas.check(value, pointer)
                elif part in ("responses", "requestBodies"):
                    self._content(value, pointer)
                elif part == "parameters":
                    self._parameter(value, pointer)

    def _add(self, rule: str, sentence: str, pointer: str, detail: str = "") -> None:
        operation = _operation_at(pointer)
        self._findings.add(
            f"document-{rule}",
            sentence,
            old=None,
            new=pointer,
            operations=[operation] if operation else [],
            detail=detail,
        )

    def _name(self, kind: str, name: object, problem: str, pointer: str, detail: str = "") -> None:
        """Report a name that has a problem."""
        if problem:
            self._add(f"{kind}-unsafe", f"the {kind} {quoted(name)} {problem}", pointer, detail)

    def _wrong_kind(self, pointer: str, wanted: str) -> None:
        self._add("malformed", f"what is here must be {wanted}", pointer, wanted)

    def _members(self, holder: Json, key: str, pointer: str) -> Iterator[tuple[str, Any]]:
        value = holder.get(key)
        if value is not None and not isinstance(value, dict):
            self._wrong_kind(f"{pointer}/{escaped(key)}", "an object")
        yield from self._document.mapping(holder, key).items()

    def _entries(self, holder: Json, key: str, pointer: str) -> Iterator[tuple[int, Any]]:
        value = holder.get(key)
        if value is not None and not isinstance(value, list):
            self._wrong_kind(f"{pointer}/{escaped(key)}", "a list")
        yield from enumerate(self._document.items(holder, key))

    def _reference(self, node: Json, kind: str, pointer: str) -> bool:
        """Check a node that may be a reference; tell whether it is none."""
        reference = node.get("$ref")
        if "$ref" not in node:
            return True
        try:
            self._document.resolve(node)
        except ReferenceFaultError as error:
            self._add(
                "reference-unusable",
                f"the reference {quoted(reference)} {error}",
                pointer,
                "unusable",
            )
            return False
        parts = str(reference).split("/")
        if len(parts) > 3 and parts[1] == "components" and parts[2] != kind:
            self._add(
                "reference-wrong-kind",
                f"the reference {quoted(reference)} leads to one of the {quoted(parts[2])}, and "
                f"one of the {quoted(kind)} must be here",
                pointer,
                str(reference),
            )
        return False

    def _texts(self) -> None:
        """Find control characters, wherever they are."""
        stack: list[tuple[str, Any]] = [("", self._document.root)]
        while stack:
            pointer, node = stack.pop()
            if isinstance(node, str) and unsafe_text(node):
                sentence = "the text has control characters or turns the direction of writing"
                self._add("text-unsafe", sentence, pointer)
            if isinstance(node, (dict, list)):
                each = cast("Json", node).items() if isinstance(node, dict) else enumerate(node)
                stack.extend((f"{pointer}/{escaped(str(key))}", value) for key, value in each)

    def _servers(self) -> None:
        for index, entry in self._entries(self._document.root, "servers", ""):
            url = self._document.follow(entry).get("url")
            self._name("server", url, unsafe_server(url), f"/servers/{index}", str(url))

    def _paths(self) -> None:
        for path, entry in self._document.mapping(self._document.root, "paths").items():
            if path.startswith("x-"):
                continue
            pointer = f"/paths/{escaped(path)}"
            self._name("path", path, unsafe_path(path), pointer)
            if not isinstance(entry, dict):
                self._wrong_kind(pointer, "an object")
                continue
            item = self._document.follow(entry)
            self._reference(cast("Json", entry), "pathItems", pointer)
            for method in HTTP_METHODS:
                if method in item and not isinstance(item[method], dict):
                    self._wrong_kind(f"{pointer}/{method}", "an object")

    def _names(self) -> None:
        seen: dict[str, Operation] = {}
        shapes: dict[tuple[str, str], Operation] = {}
        for operation in operations(self._document):
            twin = shapes.setdefault((operation.method, operation.shape), operation)
            if twin is not operation:
                sentence = f"{twin.label} means the same requests"
                self._add("path-ambiguous", sentence, operation.pointer)
            name = operation.data.get("operationId")
            if name is None:
                continue
            pointer = f"{operation.pointer}/operationId"
            problem = unsafe_name(name)
            if problem:
                sentence = f"the operationId {quoted(name)} {problem}"
                self._add("operation-id-unsafe", sentence, pointer)
            # Two names that differ only in their case would share a file on some systems.
            other = seen.setdefault(str(name).lower(), operation)
            if other is not operation:
                sentence = f"the operationId {quoted(name)} is also that of {other.label}"
                self._add("operation-id-duplicate", sentence, pointer)

    def _operation(self, operation: Operation) -> None:
        pointer = operation.pointer
        declared = self._declared(operation.item, operation.path_pointer)
        own = self._declared(operation.data, pointer)
        found = {name for where, name in [*declared, *own] if where == "path"}
        for name in sorted(set(operation.names) - found):
            sentence = f"the path has {quoted('{' + name + '}')}, and no such parameter is declared"
            self._add("path-parameter-undeclared", sentence, pointer, name)
        for name in sorted(found - set(operation.names)):
            sentence = f"the path parameter {quoted(name)} is declared and not in the path"
            self._add("path-parameter-unused", sentence, pointer, name)
        body = operation.data.get("requestBody")
        if body is not None:
            self._content(body, f"{pointer}/requestBody", "requestBodies")
        answers = list(self._members(operation.data, "responses", pointer))
        if not answers:
            sentence = "the operation has no answers"
            self._add("responses-missing", sentence, pointer)
        for status, answer in answers:
            if not str(status).startswith("x-"):
                self._content(answer, f"{pointer}/responses/{escaped(str(status))}", "responses")
        self._schemes(operation)

    def _declared(self, holder: Json, pointer: str) -> list[tuple[str, str]]:
        counts: dict[tuple[str, str], int] = defaultdict(int)
        for index, entry in self._entries(holder, "parameters", pointer):
            where = f"{pointer}/parameters/{index}"
            self._parameter(entry, where)
            data = self._document.follow(entry)
            key = str(data.get("in")), str(data.get("name"))
            counts[key] += 1
            if counts[key] == 2:
                sentence = f"the {key[0]} parameter {quoted(key[1])} is declared twice"
                self._add("parameter-duplicate", sentence, where)
        return list(counts)

    def _parameter(self, entry: Any, pointer: str) -> None:
        if not isinstance(entry, dict):
            self._wrong_kind(pointer, "an object")
            return
        node = cast("Json", entry)
        if not self._reference(node, "parameters", pointer):
            return
        name = node.get("name")
        if node.get("in") not in _LOCATIONS or not isinstance(name, str):
            sentence = "a parameter needs a 'name', and 'in' must be path, query, header or cookie"
            self._add("parameter-incomplete", sentence, pointer)
        else:
            self._name("parameter", name, unsafe_key(name), pointer)
        if "schema" in node:
            self._schemas.check(node["schema"], f"{pointer}/schema")
        self._content(node, pointer)

    def _content(self, entry: Any, pointer: str, kind: str = "") -> None:
        """Check the media types of a body or an answer."""
        if not isinstance(entry, dict):
            self._wrong_kind(pointer, "an object")
            return
        node = cast("Json", entry)
        if kind and not self._reference(node, kind, pointer):
            return
        for name, media_type in self._members(node, "content", pointer):
            where = f"{pointer}/content/{escaped(name)}"
            if not isinstance(media_type, dict):
                self._wrong_kind(where, "an object")
            elif "schema" in media_type:
                self._schemas.check(media_type["schema"], f"{where}/schema")

    def _schemes(self, operation: Operation) -> None:
        components = self._document.mapping(self._document.root, "components")
        known = self._document.mapping(components, "securitySchemes")
        for _, requirement in self._entries(operation.data, "security", operation.pointer):
            for name in cast("Json", requirement) if isinstance(requirement, dict) else ():
                if name not in known:
                    sentence = f"the security scheme {quoted(name)} is not defined"
                    pointer = f"{operation.pointer}/security"
                    self._add("security-undefined", sentence, pointer, name)


def _operation_at(pointer: str) -> str:
    """Name the operation that a pointer leads into; empty when it leads elsewhere."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")]
    if len(steps) > 3 and steps[1] == "paths" and steps[3] in HTTP_METHODS:
        return f"{steps[3].upper()} {steps[2]}"
    return ""


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
            node, where = stack.pop()
            if isinstance(node, bool):
                continue
            if not isinstance(node, dict):
                self._add("malformed", "what is here must be a schema", where, "a schema")
                continue
            found = cast("Json", node)
            if id(found) in self._seen or not self._reference(found, "schemas", where):
                continue
            self._seen.add(id(found))
            self._own(found, where)
            stack.extend(self._inner(found, where))

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
                where = f"{pointer}/{word}"
                self._add("malformed", "what is here must be a list", where, "a list")
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
            where = f"{pointer}/properties/{escaped(name)}"
            problem = unsafe_key(name)
            if problem:
                self._add("property-unsafe", f"the property {quoted(name)} {problem}", where, "")
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
