"""What the templates see: each operation and each model, with everything already decided."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from beatpass_client.contract import PAGE_ARGUMENTS
from beatpass_client.contract import ContractOperation as Operation

from .contract import Json
from .problem import RegenerationError
from .texts import item, paragraph, safe_text
from .types import Types, Written

# Names that the base classes of the models need for themselves.
_RESERVED = {"additional_properties", "from_dict", "get", "has", "keys", "to_dict", "why_absent"}


@dataclass
class FieldView:
    """A field of a model, or an argument of a function.

    Attributes:
        key: The name in the contract.
        name: The name in Python.
        type: Its written type.
        required: Whether it must be given.
        annotation: The complete annotation, with `None` or `Unset` as needed.
        description: Its description, in one line.
        secret: Whether its value must not be shown.
        integer: Whether the contract asks for whole numbers.
        converter: The function that converts the JSON value whenever a field of an answer is read.
    """

    key: str
    name: str
    type: Written
    required: bool
    annotation: str
    description: str = ""
    secret: bool = False
    integer: bool = False
    converter: str | None = None

    @property
    def slot(self) -> str:
        """The attribute that stores it."""
        return f"_{self.name}" if self.converter else self.name

    @property
    def docstring(self) -> str:
        """The docstring of the property of a field that is converted, without its quotes."""
        text = self.description or f"The {self.key.replace('_', ' ')}"
        lines = paragraph(text if text.endswith(".") else f"{text}.", "        ")
        return safe_text(lines).rstrip() + ("" if len(lines) == 1 else "\n        ")

    @property
    def stored(self) -> str:
        """The annotation of what is stored for a field that is converted when it is read."""
        also = "float | str" if self.type.annotation == "Decimal" else "str"
        return f"{self.type.annotation} | {also} | None"


@dataclass
class ModelView:
    """A model, as its template sees it."""

    name: str
    module: str
    answer: bool
    description: str
    fields: list[FieldView]
    rest: Written | None
    public: list[str]

    @property
    def annotated(self) -> list[str]:
        """The models that annotations name, without this one."""
        found = {name for each in self.fields for name in each.type.models}
        if self.rest is not None:
            found |= self.rest.models
        return sorted(found - {self.name})

    @property
    def reader(self) -> str:
        """The function that reads an object of an answer."""
        return f"read_{self.module}"

    @property
    def plain(self) -> list[FieldView]:
        """The fields that are taken as they come."""
        return [each for each in self.fields if each.type.reader is None or each.converter]

    @property
    def nested(self) -> list[FieldView]:
        """The fields that are read at once: objects, lists and unions."""
        return [each for each in self.fields if each.type.reader and not each.converter]

    @property
    def demanded(self) -> list[FieldView]:
        """The fields of an answer that must come, and not as null."""
        return [each for each in self.fields if each.required and not each.type.nullable]

    @property
    def secrets(self) -> list[str]:
        """The JSON names of what must not be shown."""
        return [each.key for each in self.fields if each.secret]

    @property
    def read_models(self) -> list[str]:
        """The models that its fields are read into, without this one."""
        found = {name for each in self.fields for name in each.type.read_models}
        if self.rest is not None:
            found |= self.rest.read_models
        return sorted(found - {self.name})

    @property
    def union_models(self) -> set[str]:
        """Those of them that a union is told apart by."""
        return {name for each in self.fields for name in each.type.union_models}

    @property
    def docstring(self) -> str:
        """The docstring, wrapped, without its quotes."""
        lines = paragraph(self.description or "Not described by BeatPass.", "    ")
        documented = [each for each in self.fields if each.description and not each.converter]
        if documented:
            lines += ["", "    Attributes:"]
            for each in documented:
                lines += item(f"{each.name}: {each.description}", "        ")
        return safe_text(lines)


@dataclass
class PagerView:
    """How an operation pages.

    Attributes:
        item: The annotation of an item.
        size: The argument for the size of a page, in Python; `None` when there is none.
        start: The arguments that say where to begin.
    """

    item: str
    size: str | None
    start: list[str]


@dataclass
class OperationView:
    """An operation, as its templates see it."""

    operation: Operation
    module: str
    tag: str
    name: str
    summary: str
    description: str
    auth: str
    path_parameters: list[FieldView]
    query_parameters: list[FieldView]
    header_parameters: list[FieldView]
    body: FieldView | None
    body_kind: str
    body_model: ModelView | None
    answer: Written
    answer_kind: str
    answer_description: str
    result: FieldView | None
    pager: PagerView | None
    errors: list[tuple[str, str]]

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.operation.data["operationId"])

    @property
    def title(self) -> str:
        """The docstring of the module, without its quotes."""
        return safe_text([f"{self.summary}."])

    @property
    def path_parts(self) -> list[str | FieldView]:
        """The path in pieces: text, and the parameters between."""
        by_key = {each.key: each for each in self.path_parameters}
        pieces = re.split(r"{([^}]*)}", self.operation.path)
        return [
            by_key[piece] if index % 2 else piece for index, piece in enumerate(pieces) if piece
        ]

    @property
    def method_arguments(self) -> list[FieldView]:
        """The arguments by name of the namespace method, those that must be given first."""
        every = [*self.body_fields, *self.filters]
        return sorted(every, key=lambda each: not each.required)

    @property
    def filters(self) -> list[FieldView]:
        """The arguments by name, without those that a pager sets."""
        if self.pager is None:
            return self.arguments
        set_by_pager = {*PAGE_ARGUMENTS, self.pager.size}
        return [each for each in self.arguments if each.name not in set_by_pager]

    @property
    def arguments(self) -> list[FieldView]:
        """The arguments by name, besides the body: query, then headers."""
        return self.query_parameters + self.header_parameters

    @property
    def sorted_arguments(self) -> list[FieldView]:
        """The same, with those that must be given first."""
        return sorted(self.arguments, key=lambda each: not each.required)

    @property
    def annotated(self) -> list[str]:
        """The models and literals that the signatures name."""
        found = set(self.answer.models)
        for each in [*self.path_parameters, *self.arguments]:
            found |= each.type.models
        if self.body is not None:
            found |= self.body.type.models
        return sorted(found)

    @property
    def body_fields(self) -> list[FieldView]:
        """The fields of the body as arguments of the namespace method, required ones first."""
        if self.body_model is None:
            return []
        if self.body is not None and not self.body.required:
            # Without any of them there is no body at all.
            return self.body_model.fields
        return sorted(self.body_model.fields, key=lambda each: not each.required)

    @property
    def open_body(self) -> bool:
        """Whether the body is an object whose fields the contract does not know."""
        return self.body_model is not None and not self.body_model.fields

    @property
    def returned(self) -> Written:
        """What the namespace method returns."""
        return self.result.type if self.result is not None else self.answer

    @property
    def returned_annotation(self) -> str:
        """The annotation of what the namespace method returns."""
        written_type = self.returned
        return (
            _optional(written_type.annotation) if written_type.nullable else written_type.annotation
        )

    @property
    def namespace_models(self) -> list[str]:
        """The models and literals that the signature of the namespace method names."""
        found = {self.pager.item} - _NO_MODELS if self.pager else set(self.returned.models)
        for each in [*self.path_parameters, *self.filters, *self.body_fields]:
            found |= each.type.models
        return sorted(found)

    @property
    def facts(self) -> dict[str, Any]:
        """What the function's module says of the operation, without what goes without saying."""
        data = self.operation.data
        pages = data.get("x-pagination") or {}
        facts = {
            "id": self.id,
            "method": self.operation.method.upper(),
            "path": self.operation.path,
            "operation_class": data["x-class"],
            "auth": self.auth,
            "namespace": self.tag,
            "name": self.name,
        }
        more = {
            "rate_group": data.get("x-rate-group"),
            "pages": tuple(pages.get("forms", ())),
            "page_size": pages.get("size"),
            "items": pages.get("items"),
            "answer": None if self.answer_kind == "json" else self.answer_kind,
            "verify": data.get("x-verify"),
            "price": data.get("x-price"),
            "needs": tuple(data.get("x-needs", ())),
            "max_page_size": pages.get("max_size"),
            "known": None if self.known == "documented" else self.known,
            "cache_seconds": data.get("x-cache-seconds"),
        }
        return facts | {name: value for name, value in more.items() if value}

    @property
    def known(self) -> str:
        """How well the answer is known."""
        return str(self.operation.data.get("x-answer", "documented"))

    @property
    def is_read(self) -> bool:
        """Whether the answer is read into a model."""
        return self.answer_kind == "json" and self.answer.reader is not None

    @property
    def docstring(self) -> str:
        """The docstring of the asynchronous method of the namespace, without its quotes."""
        indent = "        "
        lines = paragraph(self.title, indent)
        if self.description:
            lines += ["", *paragraph(self.description, indent)]
        lines += ["", *paragraph(self._request_line(), indent)]
        described = [_argument(each) for each in [*self.path_parameters, *self.body_fields]]
        described += [_argument(each) for each in self.filters]
        if self.open_body:
            described.append("**fields: The fields of the body; the API does not document them.")
        if self.pager is not None:
            described += [_PAGER_ARGUMENTS[each] for each in self.pager.start]
            if self.pager.size:
                described.append(f"page_size: Items a page{_at_most(self.facts)}.")
            described += [
                "max_items: The most items to give.",
                "max_pages: The most pages to fetch.",
                "resume: The token of a page, to go on after it.",
            ]
        described.append("options: What is different for this call.")
        lines += ["", f"{indent}Args:"]
        for text in described:
            lines += item(text, f"{indent}    ")
        if self.answer.annotation != "None" or self.pager is not None:
            lines += ["", f"{indent}Returns:"]
            lines += item(self._returns(), f"{indent}    ")
        lines += ["", f"{indent}Raises:"] if self.errors else []
        for name, text in self.errors:
            lines += item(f"{name}: {text}", f"{indent}    ")
        return safe_text(lines) + indent

    def _request_line(self) -> str:
        said = [f"`{self.operation.method.upper()} {self.operation.path}`", _TIERS[self.auth]]
        if self.answer_kind == "json" and self.known != "documented":
            said.append(_KNOWN[self.known])
        return "; ".join(said) + "."

    def _returns(self) -> str:
        if self.pager is not None:
            return "A list to `await` for a page or to go through with `for`."
        text = self.answer_description or "The answer."
        return text if text.endswith(".") else f"{text}."


_NO_MODELS = {"Any", "OpenAnswer", "float", "int", "str"}

_PAGER_ARGUMENTS = {
    "page": "page: The number of the page to begin with, from 1.",
    "offset": "offset: How many items to leave out at the beginning.",
    "cursor": "cursor: A cursor of an earlier answer, to go on there.",
}

_TIERS = {
    "optional": "a token is optional and brings more fields",
    "bearer": "needs a token",
    "none": "sends no token",
}

_KNOWN = {
    "partial": "the answer is documented in part",
    "observed": "the answer is known from recordings only",
    "undocumented": "the answer is undocumented",
}


def _at_most(facts: dict[str, Any]) -> str:
    return f", at most {facts['max_page_size']}" if "max_page_size" in facts else ""


def field_view(
    types: Types,
    prop: Any,
    key: str,
    schema: Json,
    *,
    answer: bool,
    required: bool,
    description: str = "",
    name: str | None = None,
) -> FieldView:
    """View a property of a model or a parameter of an operation.

    Args:
        types: What writes the types.
        prop: The generator's property.
        key: Its name in the contract.
        schema: Its schema in the contract.
        answer: Whether it is received.
        required: Whether it must be given, or comes always.
        description: Its description, when it is not in the schema.
        name: Its name in Python, when it is not that of the contract.

    Returns:
        The view.
    """
    type_ = types.write(prop, schema, answer=answer)
    name = name or str(prop.python_name)
    # What is converted when it is read may be something that cannot be converted: then it is None.
    converter = type_.converter if answer else None
    required = required and converter is None
    annotation = type_.annotation
    if type_.nullable or (answer and not required):
        annotation = _optional(annotation)
    if not answer and not required:
        annotation = f"{annotation} | Unset"
    whole = schema.get("items", schema) if schema.get("type") == "array" else schema
    return FieldView(
        key=key,
        name=f"{name}_" if name in _RESERVED else name,
        type=type_,
        required=required,
        annotation=annotation,
        description=" ".join((description or schema.get("description", "")).split()),
        secret=schema.get("format") == "password",
        integer=whole.get("type") == "integer",
        converter=converter,
    )


def model_view(types: Types, prop: Any, name: str, schema: Json, *, answer: bool) -> ModelView:
    """View a model.

    Args:
        types: What writes the types.
        prop: The generator's model.
        name: The name of the component in the contract.
        schema: The component.
        answer: Whether it is received.

    Returns:
        The view.

    Raises:
        RegenerationError: Two of its fields have the same name in Python.
    """
    by_key = {
        each.name.get_untrusted_value(): each
        for each in [*(prop.required_properties or []), *(prop.optional_properties or [])]
    }
    required = set(schema.get("required", []))
    fields = [
        field_view(
            types,
            by_key[key],
            key,
            each,
            answer=answer,
            required=key in required,
            name=each.get("x-python-name"),
        )
        for key, each in schema.get("properties", {}).items()
    ]
    names = [each.name for each in fields]
    for each in sorted({each for each in names if names.count(each) > 1}):
        raise RegenerationError([f"component {name}: two fields are called {each!r} in Python"])
    rest = None
    if isinstance(schema.get("additionalProperties"), dict):
        rest = types.write(
            prop.additional_properties, schema["additionalProperties"], answer=answer
        )
    return ModelView(
        name=str(prop.class_info.name),
        module=str(prop.class_info.module_name),
        answer=answer,
        description=" ".join(schema.get("description", "").split()),
        fields=fields,
        rest=rest,
        public=sorted(schema.get("x-public-fields", [])),
    )


def class_name(name: str) -> str:
    """Give the class of a component, as the generator does."""
    return str(ClassName(name, "field_"))


def identifier(name: str) -> str:
    """Give the Python name of an operation or a parameter, as the generator does."""
    return str(PythonIdentifier(name, "field_"))


def _optional(annotation: str) -> str:
    return annotation if annotation in ("Any", "None") else f"{annotation} | None"


def _argument(view: FieldView) -> str:
    text = view.description or "Not described by BeatPass"
    return f"{view.name}: {text if text.endswith('.') else text + '.'}"
