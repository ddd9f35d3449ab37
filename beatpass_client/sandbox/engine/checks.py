"""Checks of requests against the contract."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from .http import Refusal, Request
from .operations import Operation, Parameter
from .schemas import faults

_LARGEST = 2**63 - 1


def path_values(operation: Operation, values: list[str]) -> dict[str, Any]:
    """Read the values in the path.

    Args:
        operation: The operation.
        values: The values as text, in the order of the path.

    Returns:
        The values by name, in the contract's types.

    Raises:
        Refusal: A value is not of its type (422).
    """
    names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
    given = dict(zip(names, values, strict=True))
    read: dict[str, Any] = {}
    wrong: dict[str, list[str]] = {}
    for parameter in operation.parameters:
        if parameter.location == "path":
            _read(parameter, given.get(parameter.name), read, wrong)
    _refuse(wrong)
    return read


def query_values(operation: Operation, query: str) -> dict[str, Any]:
    """Read the query. What the contract does not name is ignored; an empty text counts as absent.

    A page size above the largest one is cut down to it, as BeatPass does.

    Args:
        operation: The operation.
        query: The query as sent.

    Returns:
        The values by name, in the contract's types, with the contract's defaults filled in.

    Raises:
        Refusal: A value is missing or not acceptable (422).
    """
    given = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    read: dict[str, Any] = {}
    wrong: dict[str, list[str]] = {}
    for parameter in operation.parameters:
        if parameter.location != "query":
            continue
        text = given.get(parameter.name) or None
        largest = parameter.schema.get("maximum")
        if parameter.name == operation.size_name and text is not None and largest is not None:
            number = _value(text, "integer")
            if isinstance(number, int) and number > largest:
                text = str(largest)
        _read(parameter, text, read, wrong)
    _refuse(wrong)
    return read


def body_value(operation: Operation, request: Request) -> Any:
    """Read the JSON body.

    Args:
        operation: The operation.
        request: The request.

    Returns:
        The decoded body; an empty object when there is none and none is needed.

    Raises:
        Refusal: It is no JSON (415 by its type, 422 by its text) or not acceptable (422).
    """
    check = operation.body_check
    if check is None:
        return {}
    if not request.body:
        if operation.body_required:
            _refuse(faults(check, {}))
        return {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise Refusal(415, "The body must be JSON, with Content-Type: application/json.")
    try:
        body = json.loads(request.body, parse_constant=_no_number)
        wrong = faults(check, body)
        # Half of a surrogate pair is no text, and a number beyond a float is none: neither the
        # state nor an answer could hold them.
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        raise Refusal(
            422,
            "The body is not valid JSON.",
            errors={"body": ["The body must be one JSON text in UTF-8."]},
        ) from None
    _refuse(wrong)
    return body


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _read(
    parameter: Parameter, text: str | None, read: dict[str, Any], wrong: dict[str, list[str]]
) -> None:
    if text is None:
        if parameter.required:
            wrong[parameter.name] = [f"The {parameter.name.replace('_', ' ')} field is required."]
        elif "default" in parameter.schema:
            read[parameter.name] = parameter.schema["default"]
        return
    kind = parameter.schema.get("type", "string")
    value: Any
    if kind == "array":
        item = parameter.schema.get("items", {}).get("type", "string")
        value = [_value(each, item) for each in text.split(",")]
    else:
        value = _value(text, kind)
    found = faults(parameter.check, value, parameter.name)
    if found:
        wrong.update(found)
    else:
        read[parameter.name] = value


def _value(text: str, kind: str) -> Any:
    digits = text[1:] if text[:1] == "-" else text
    if kind == "integer" and digits.isascii() and digits.isdigit() and len(digits) < 20:
        number = int(text)
        return number if abs(number) <= _LARGEST else text
    if kind == "boolean" and text in ("true", "false", "1", "0"):
        return text in ("true", "1")
    return text


def _refuse(wrong: dict[str, list[str]]) -> None:
    if not wrong:
        return
    first = next(iter(wrong.values()))[0]
    others = sum(len(texts) for texts in wrong.values()) - 1
    more = f" (and {others} more error{'s' if others > 1 else ''})" if others else ""
    raise Refusal(422, first + more, errors=wrong)
