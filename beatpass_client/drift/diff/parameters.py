"""The parameters of an operation: which went, which came, which changed name or duty."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..document import Document, Json, Operation, escaped
from ..findings import Findings, Location
from ..rules import Role
from ..safety import quoted
from ..schemas import Schemas
from .schemas import SchemaDiff

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Parameter:
    where: str
    name: str
    data: Json = field(repr=False)
    pointer: str

    @property
    def key(self) -> Key:
        """What tells it from others; the names of headers mean the same in any case."""
        return self.where, self.name.lower() if self.where == "header" else self.name

    @property
    def required(self) -> bool:
        return self.where == "path" or self.data.get("required") is True

    @property
    def style(self) -> tuple[str, bool]:
        """How it is written down, with the defaults of the standard."""
        usual = "form" if self.where in ("query", "cookie") else "simple"
        style = str(self.data.get("style", usual))
        explode = self.data.get("explode")
        return style, explode if isinstance(explode, bool) else style == "form"


class Parameters:
    """A comparison of the parameters of operations.

    Args:
        old: The schemas of the old document.
        new: The schemas of the new document.
        findings: Where the differences go.
        schema_diff: The comparison of schemas.
        wording: Whether differences of descriptions count.
    """

    def __init__(
        self,
        old: Schemas,
        new: Schemas,
        findings: Findings,
        schema_diff: SchemaDiff,
        *,
        wording: bool,
    ) -> None:
        self._old = old
        self._new = new
        self._findings = findings
        self._schema_diff = schema_diff
        self._wording = wording

    def compare(self, old: Operation, new: Operation) -> None:
        """Find what changed in the parameters of an operation.

        Args:
            old: The operation of the old document.
            new: The operation that it became.

        Raises:
            DocumentError: A document is so intertwined that this would take too long.
        """
        before, after = _parameters(self._old.document, old), _parameters(self._new.document, new)
        pairs = {key: key for key in before if key in after}
        pairs |= _moved_in_path(old, new, before, after)
        gone = [key for key in before if key not in pairs]
        came = [key for key in after if key not in pairs.values()]
        renamed = self._renamed(before, after, gone, came)
        for one, other in {**pairs, **renamed}.items():
            self._one(old, new, before[one], after[other])
        for key in gone:
            if key not in renamed:
                self._gone(old, new, before[key])
        for key in came:
            if key not in renamed.values():
                self._came(old, new, after[key])

    def _one(self, old: Operation, new: Operation, before: _Parameter, after: _Parameter) -> None:
        location = Location(after.where).property(after.name)
        where: dict[str, Any] = {
            "old": before.pointer,
            "new": after.pointer,
            "operations": [new.label],
            "location": location,
        }
        if before.key != after.key:
            rule = "request-path-parameter" if after.where == "path" else "request-parameter"
            self._findings.add(
                f"{rule}-renamed",
                f"the {after.where} parameter {quoted(before.name)} is called "
                f"{quoted(after.name)} now",
                detail=before.name,
                **where,
            )
        if before.required != after.required:
            word = "required" if after.required else "optional"
            self._findings.add(
                f"request-parameter-became-{word}",
                f"the {after.where} parameter {quoted(after.name)} became {word}",
                **where,
            )
        self._style(before, after, where)
        if self._wording and before.data.get("description") != after.data.get("description"):
            self._findings.add(
                "request-parameter-description-changed",
                f"the description of the {after.where} parameter {quoted(after.name)} changed",
                **where,
            )
        self._schema_diff.compare(
            self._old.child(*_schema(self._old.document, before)),
            self._new.child(*_schema(self._new.document, after)),
            Role.PARAMETER,
            new.label,
            Location(str(location)),
        )

    def _style(self, before: _Parameter, after: _Parameter, where: dict[str, Any]) -> None:
        subject = f"the {after.where} parameter {quoted(after.name)}"
        for word, one, other in zip(("style", "explode"), before.style, after.style, strict=True):
            if one != other and (word == "style" or before.style[0] == after.style[0]):
                self._findings.add(
                    f"request-parameter-{word}-changed",
                    f"the {word} of {subject} was {_shown(one)} and is {_shown(other)}",
                    detail=_shown(other),
                    **where,
                )

    def _gone(self, old: Operation, new: Operation, parameter: _Parameter) -> None:
        self._findings.add(
            "request-parameter-removed",
            f"the {parameter.where} parameter {quoted(parameter.name)} is gone",
            old=parameter.pointer,
            new=new.pointer,
            operations=[new.label],
            location=Location(parameter.where).property(parameter.name),
            detail=f"{parameter.where}.{parameter.name}",
        )

    def _came(self, old: Operation, new: Operation, parameter: _Parameter) -> None:
        word = "required" if parameter.required else "optional"
        path = parameter.where == "path"
        self._findings.add(
            "new-request-path-parameter" if path else f"new-{word}-request-parameter",
            f"the {word} {parameter.where} parameter {quoted(parameter.name)} is new",
            old=old.pointer,
            new=parameter.pointer,
            operations=[new.label],
            location=Location(parameter.where).property(parameter.name),
            detail=f"{parameter.where}.{parameter.name}",
        )

    def _renamed(
        self,
        before: dict[Key, _Parameter],
        after: dict[Key, _Parameter],
        gone: list[Key],
        came: list[Key],
    ) -> dict[Key, Key]:
        """Find new names: spelled alike, or the only one that went where only one came."""
        found: dict[Key, Key] = {}
        for key in gone:
            alike = [other for other in came if other[0] == key[0] and _plain(other) == _plain(key)]
            if len(alike) == 1 and alike[0] not in found.values():
                found[key] = alike[0]
        for where in ("path", "query", "header", "cookie"):
            left = [key for key in gone if key[0] == where and key not in found]
            right = [key for key in came if key[0] == where and key not in found.values()]
            if len(left) == 1 == len(right):
                one, other = before[left[0]], after[right[0]]
                if self._types(self._old, one) == self._types(self._new, other):
                    found[left[0]] = right[0]
        return found

    def _types(self, schemas: Schemas, parameter: _Parameter) -> frozenset[str]:
        child = schemas.child(*_schema(schemas.document, parameter))
        return schemas.shape(child.form).types


def _parameters(document: Document, operation: Operation) -> dict[Key, _Parameter]:
    """Find the parameters; those of the operation replace those of its path."""
    found: dict[Key, _Parameter] = {}
    holders = (
        (operation.item, operation.path_pointer),
        (operation.data, operation.pointer),
    )
    for holder, pointer in holders:
        for index, entry in enumerate(document.items(holder, "parameters")):
            data = document.follow(entry)
            where, name = data.get("in"), data.get("name")
            if not isinstance(where, str) or not isinstance(name, str):
                continue
            own = document.pointer(data) or f"{pointer}/parameters/{index}"
            parameter = _Parameter(where, name, data, own)
            found[parameter.key] = parameter
    return found


def _moved_in_path(
    old: Operation,
    new: Operation,
    before: dict[Key, _Parameter],
    after: dict[Key, _Parameter],
) -> dict[Key, Key]:
    """Pair parameters in the path by their position: their names are nothing but names."""
    if old.shape != new.shape:
        return {}
    pairs = zip(old.names, new.names, strict=True)
    return {
        ("path", one): ("path", other)
        for one, other in pairs
        if ("path", one) in before and ("path", other) in after
    }


def _schema(document: Document, parameter: _Parameter) -> tuple[object, str]:
    media_types = document.mapping(parameter.data, "content")
    for name, media_type in media_types.items():
        if "schema" not in parameter.data:
            schema = document.follow(media_type).get("schema", True)
            return schema, f"{parameter.pointer}/content/{escaped(name)}/schema"
    return parameter.data.get("schema", True), f"{parameter.pointer}/schema"


def _plain(key: Key) -> str:
    return key[1].replace("_", "").replace("-", "").lower()


def _shown(value: object) -> str:
    return quoted(value if isinstance(value, str) else str(value).lower())
