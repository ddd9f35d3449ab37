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

# The schemas that the properties were made of tell what the generator does not keep.
Json = dict[str, Any]
_CONVERTERS = {"datetime.datetime": "read_datetime", "datetime.date": "read_date"}
_MONEY = "read_money"


class Written(NamedTuple):
    """A type as it is written in generated code.

    Attributes:
        annotation: The type, without `None` and `Unset`.
        nullable: Whether null is among its values.
        reader: The function that reads a JSON value of it; `None` when it needs no reading.
        call: How the reader is called, with `{}` for the value.
        converter: The function that converts the JSON value when the field is read.
        models: The names of the generated models and literals in the annotation.
        read_models: The names of the models that are read.
        union_models: Those of them that a union is told apart by.
    """

    annotation: str
    nullable: bool = False
    reader: str | None = None
    call: str | None = None
    converter: str | None = None
    models: frozenset[str] = frozenset()
    read_models: frozenset[str] = frozenset()
    union_models: frozenset[str] = frozenset()

    def read(self, value: str) -> str:
        """Write how a value is read.

        Args:
            value: The expression for the JSON value.

        Returns:
            The expression for what it is read as.
        """
        if self.call is not None:
            return self.call.format(value)
        return value if self.reader is None else f"{self.reader}({value})"


_SCALARS = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    IntProperty: "int",
    FloatProperty: "float",
    StringProperty: "str",
    UuidProperty: "str",
}


class Types:
    """Writes the properties of the generator in Python.

    Args:
        open_models: The classes whose fields nobody has documented.
        modules: The module of each class.
    """

    def __init__(self, open_models: frozenset[str], modules: dict[str, str]) -> None:
        self._open = open_models
        self._modules = modules

    def write(self, prop: Property, schema: Json, *, answer: bool) -> Written:
        """Write the type of a property.

        Args:
            prop: The generator's property.
            schema: Its schema in the contract.
            answer: Whether it is received. What is received may have a value that the contract does
                not know yet; the annotation of an enumeration says so.

        Returns:
            How it is written.

        Raises:
            RegenerationError: The generator made something of it that this project does not use.
        """
        kind = type(prop)
        if schema.get("x-money"):
            if answer:
                return Written("Decimal", reader=_MONEY, converter=_MONEY)
            return Written("Decimal | float")
        if kind in _SCALARS:
            return Written(_SCALARS[kind])
        if isinstance(prop, DateTimeProperty):
            return _time("datetime.datetime")
        if isinstance(prop, DateProperty):
            return _time("datetime.date")
        if isinstance(prop, FileProperty):
            return Written("bytes" if answer else "File")
        if isinstance(prop, NoneProperty):
            return Written("None", nullable=True)
        if isinstance(prop, LiteralEnumProperty):
            name = str(prop.class_info.name)
            base = "int" if prop.value_type is int else "str"
            return Written(f"{name} | {base}" if answer else name, models=frozenset({name}))
        if isinstance(prop, ModelProperty):
            return self._model(str(prop.class_info.name), answer=answer)
        if isinstance(prop, ListProperty):
            return self._list(prop, schema, answer=answer)
        if isinstance(prop, UnionProperty):
            return self._union(prop, schema, answer=answer)
        raise RegenerationError([f"property {prop.name}: {kind.__name__} is not supported"])

    def _model(self, name: str, *, answer: bool) -> Written:
        if answer and name in self._open:
            return Written("OpenAnswer", reader="read_open")
        names = frozenset({name})
        reader = f"read_{self._modules[name]}" if answer else f"{name}.from_dict"
        return Written(name, reader=reader, models=names, read_models=names)

    def _list(self, prop: Property, schema: Json, *, answer: bool) -> Written:
        item = self.write(prop.inner_property, schema.get("items", {}), answer=answer)
        annotation = f"{item.annotation} | None" if item.nullable else item.annotation
        return item._replace(
            annotation=f"list[{annotation}]",
            nullable=False,
            reader=f"partial(read_list, read={item.reader})" if item.reader else "read_list",
            call=f"read_list({{}}, {item.reader})" if item.reader else None,
            converter=None,
        )

    def _union(self, prop: Property, schema: Json, *, answer: bool) -> Written:
        schemas = schema.get("oneOf") or schema.get("anyOf") or []
        every = [
            self.write(inner, schemas[index] if index < len(schemas) else {}, answer=answer)
            for index, inner in enumerate(prop.inner_properties)
        ]
        members = [each for each in every if each.annotation != "None"]
        nullable = any(each.nullable for each in every)
        if len(members) == 1:
            return members[0]._replace(nullable=nullable)
        annotations = dict.fromkeys(
            part
            for each in members
            for part in each.annotation.split(" | ")
            if "[" not in each.annotation
        )
        annotations.update(
            dict.fromkeys(each.annotation for each in members if "[" in each.annotation)
        )
        joined = "Any" if "Any" in annotations else " | ".join(annotations)
        objects = [each for each in members if each.annotation in self._modules and each.reader]
        names = [each.annotation for each in objects]
        call = None
        if answer and objects:
            call = self._call(schema, objects, members)
        return Written(
            joined,
            nullable=nullable,
            reader=f"lambda value: {call.format('value')}" if call else None,
            call=call,
            models=frozenset().union(*(each.models for each in members)),
            read_models=frozenset().union(*(each.read_models for each in members)),
            union_models=frozenset(names) if call else frozenset(),
        )

    def _call(self, schema: Json, objects: list[Written], members: list[Written]) -> str:
        discriminator = schema.get("discriminator", {})
        kinds = {
            str(reference).rpartition("/")[2]: value
            for value, reference in discriminator.get("mapping", {}).items()
        }
        entries = ", ".join(
            f"{kinds.get(each.annotation, each.annotation)!r}: ({each.annotation}, {each.reader})"
            for each in objects
        )
        arguments = [f"{{{{{entries}}}}}"]
        if discriminator.get("propertyName"):
            arguments.append(repr(discriminator["propertyName"]))
        lists = [each.reader for each in members if each.annotation.startswith("list[")]
        if lists:
            arguments.append(f"read_items={lists[0]}")
        return f"read_union({{}}, {', '.join(arguments)})"


def _time(annotation: str) -> Written:
    reader = _CONVERTERS[annotation]
    return Written(annotation, reader=reader, converter=reader)
