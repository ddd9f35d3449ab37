"""The contract's schemas as JSON Schema, and checking with them."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from ...contract import load_contract
from .formats import FORMATS

_BASE = "urn:beatpass"


def to_json_schema(schema: Any) -> Any:
    """Turn a schema of OpenAPI 3.0 into one of JSON Schema 2020-12.

    `nullable` becomes a type. `oneOf` becomes `anyOf`: the contract uses it to say that one of some
    named shapes comes, and those shapes overlap.

    Args:
        schema: The schema, or a part of it.

    Returns:
        The JSON schema, with references into the contract.
    """
    if isinstance(schema, list):
        return [to_json_schema(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": _BASE + schema["$ref"]}
    result: dict[str, Any] = {}
    for key, value in schema.items():
        if key in ("properties", "patternProperties"):
            result[key] = {name: to_json_schema(each) for name, each in value.items()}
        elif key == "oneOf":
            result["anyOf"] = to_json_schema(value)
        elif key in ("allOf", "anyOf", "items", "not", "additionalProperties"):
            result[key] = to_json_schema(value)
        elif key not in ("nullable", "description", "example", "default", "discriminator"):
            result[key] = value
    if "x-written" in schema:
        # A moment that is not written as the format wants it, and is told to be so.
        result.pop("format", None)
    if schema.get("nullable"):
        if "enum" in result:
            result["enum"] = [*result["enum"], None]
        if "type" in result and "allOf" not in result:
            result["type"] = [result["type"], "null"]
        elif result:
            result = {"anyOf": [result, {"type": "null"}]}
    return result


@cache
def _registry() -> Registry[Any]:
    components = load_contract()["components"]["schemas"]
    document = {
        "components": {"schemas": {name: to_json_schema(s) for name, s in components.items()}}
    }
    resource: Resource[Any] = DRAFT202012.create_resource(document)
    registry: Registry[Any] = Registry().with_resource(_BASE, resource)
    return registry


def validator(schema: dict[str, Any]) -> Draft202012Validator:
    """Make a validator of one of the contract's schemas.

    Args:
        schema: The schema as the contract has it.

    Returns:
        The validator.
    """
    return Draft202012Validator(
        to_json_schema(schema), registry=_registry(), format_checker=FORMATS
    )


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference of the contract.

    Args:
        schema: A schema, response or parameter, or a reference to one.

    Returns:
        What the reference points at.
    """
    while "$ref" in schema:
        found: Any = load_contract()
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
    return schema


def faults(checker: Draft202012Validator, value: Any, name: str = "") -> dict[str, list[str]]:
    """Check a value and tell its faults as the API does.

    Args:
        checker: The validator.
        value: The value.
        name: The name of the field that holds the value; empty for a whole body.

    Returns:
        Texts by field, nested fields by their dotted path; empty when all is well.
    """
    found: dict[str, list[str]] = {}
    for error in checker.iter_errors(value):
        for path, text in _texts(error, name):
            texts = found.setdefault(path or "body", [])
            if text not in texts:
                texts.append(text)
    return found


def _texts(error: ValidationError, name: str) -> list[tuple[str, str]]:
    parts = [name] if name else []
    path = ".".join([*parts, *(str(part) for part in error.absolute_path)])
    rule, bound = str(error.validator), cast("Any", error.validator_value)
    instance = cast("Any", error.instance)
    if rule == "required":
        missing = [key for key in bound if key not in instance]
        return [
            (f"{path}.{key}".lstrip("."), f"The {_words(key)} field is required.")
            for key in missing
        ]
    label = _words(path.rsplit(".", 1)[-1] or "body")
    if rule == "enum":
        return [(path, f"The selected {label} is invalid.")]
    return [(path, f"The {label} field {_fault(rule, bound, instance)}.")]


_FORMATS = {"email": "email address", "uuid": "UUID", "date-time": "date"}


def _fault(rule: str, bound: Any, value: Any) -> str:
    """What Laravel says of a fault, after the name of the field."""
    characters = " characters" if isinstance(value, str) else ""
    match rule:
        case "type":
            return f"must be {_article(bound)}"
        case "minimum" | "minLength":
            return f"must be at least {bound}{characters}"
        case "maximum" | "maxLength":
            return f"must not be greater than {bound}{characters}"
        case "minItems":
            return f"must have at least {bound} items"
        case "maxItems":
            return f"must not have more than {bound} items"
        case "format":
            return f"must be a valid {_FORMATS.get(bound, bound)}"
        case "uniqueItems":
            return "has a duplicate value"
        case "additionalProperties":
            return "has a key that is not known"
    return "format is invalid"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _article(kind: Any) -> str:
    names = [each for each in (kind if isinstance(kind, list) else [kind]) if each != "null"]
    text = " or ".join("true or false" if each == "boolean" else each for each in names)
    if text.startswith("true"):
        return text
    return f"an {text}" if text[:1] in "aeiou" else f"a {text}"
