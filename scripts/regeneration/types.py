"""How the properties of the generator are written in Python: annotations and readers."""

from __future__ import annotations

from typing import Any, NamedTuple

from openapi_python_client.parser.properties import (
    AnyProperty,
    LiteralEnumProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from .problem import RegenerationError

Property = Any

_DATETIME, _DATE = "read_datetime", "read_date"
TIME_READERS = (_DATETIME, _DATE)


class Written(NamedTuple):
    """A type as it is written in generated code.

    Attributes:
        annotation: The type, without `None` and `Unset`.
        nullable: Whether null is among its values.
        reader: The expression that reads a JSON value of it; `None` when it needs no reading.
        models: The names of the generated models and literals in the annotation.
        read_models: The names of the models in the reader.
        readers: The names from `beatpass_client.values` in the reader.
    """

    annotation: str
    nullable: bool = False
    reader: str | None = None
    models: frozenset[str] = frozenset()
    read_models: frozenset[str] = frozenset()
    readers: frozenset[str] = frozenset()


_SCALARS = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    IntProperty: "int",
    FloatProperty: "float",
    StringProperty: "str",
    UuidProperty: "str",
}


def written(prop: Property, *, answer: bool) -> Written:
    """Write the type of a property.

    Args:
        prop: The generator's property.
        answer: Whether it is received. What is received may be something that the contract does
            not know yet: then it stays as it came, and the annotation says so.

    Returns:
        How it is written.

    Raises:
        RegenerationError: The generator made something of it that this project does not use.
    """
    kind = type(prop)
    if kind in _SCALARS:
        return Written(_SCALARS[kind])
    if isinstance(prop, DateTimeProperty):
        return _time("datetime.datetime", _DATETIME)
    if isinstance(prop, DateProperty):
        return _time("datetime.date", _DATE)
    if isinstance(prop, FileProperty):
        return Written("bytes" if answer else "File")
    if isinstance(prop, NoneProperty):
        return Written("None", nullable=True)
    if isinstance(prop, LiteralEnumProperty):
        name = str(prop.class_info.name)
        base = "int" if prop.value_type is int else "str"
        return Written(f"{name} | {base}" if answer else name, models=frozenset({name}))
    if isinstance(prop, ModelProperty):
        name = str(prop.class_info.name)
        return Written(
            name,
            reader=f"object_of({name})",
            models=frozenset({name}),
            read_models=frozenset({name}),
        )
    if isinstance(prop, ListProperty):
        return _list(prop, answer=answer)
    if isinstance(prop, UnionProperty):
        return _union(prop, answer=answer)
    raise RegenerationError([f"property {prop.name}: {kind.__name__} is not supported"])


def _time(annotation: str, reader: str) -> Written:
    return Written(f"{annotation} | str", reader=reader, readers=frozenset({reader}))


def _list(prop: Property, *, answer: bool) -> Written:
    item = written(prop.inner_property, answer=answer)
    annotation = f"{item.annotation} | None" if item.nullable else item.annotation
    return item._replace(
        annotation=f"list[{annotation}]",
        nullable=False,
        reader=f"ListOf({item.reader or ''})",
        readers=item.readers | {"ListOf"},
    )


def _union(prop: Property, *, answer: bool) -> Written:
    every = [written(inner, answer=answer) for inner in prop.inner_properties]
    members = [each for each in every if each.annotation != "None"]
    nullable = any(each.nullable for each in every)
    if len(members) == 1:
        return members[0]._replace(nullable=nullable)
    readers = [each.reader for each in members if each.reader is not None]
    annotations = dict.fromkeys(
        part
        for each in members
        for part in each.annotation.split(" | ")
        if "[" not in each.annotation
    )
    annotations.update(dict.fromkeys(each.annotation for each in members if "[" in each.annotation))
    joined = "Any" if "Any" in annotations else " | ".join(annotations)
    one_of = frozenset({"OneOf"}) if readers else frozenset()
    return Written(
        joined,
        nullable=nullable,
        reader=f"OneOf({', '.join(readers)})" if readers else None,
        models=frozenset().union(*(each.models for each in members)),
        read_models=frozenset().union(*(each.read_models for each in members)),
        readers=frozenset().union(*(each.readers for each in members)) | one_of,
    )
