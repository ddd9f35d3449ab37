"""From the words of a command line to a call of an operation."""

from __future__ import annotations

import difflib
import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import clean_text
from ..runtime import requests
from ..types import UNSET, Call
from .failures import UsageProblem
from .surface import Parameter, Verb
from .terminal import is_terminal

_LARGEST_BODY = 4 * 1024 * 1024
_PLACEHOLDER = re.compile(r"{([^}]*)}")


def make_call(
    verb: Verb,
    values: Mapping[str, Any],
    body: Any = UNSET,
    page: Mapping[str, Any] | None = None,
) -> Call[Any]:
    """Make a call of an operation.

    Args:
        verb: The operation.
        values: The values of its parameters by their names in the contract; unset ones may be
            `None` or left out.
        body: The body as a whole; the fields among the values are worked into it.
        page: Parameters that say where in a list to go on.

    Returns:
        The call, checked.

    Raises:
        InvalidArgumentError: A value cannot be sent.
    """
    operation = verb.operation
    given = {name: value for name, value in values.items() if value is not None}

    def segment(match: re.Match[str]) -> str:
        parameter = verb.parameter(match[1])
        kind = {} if parameter is None else parameter.schema
        kind = kind.get("items", {}) if kind.get("type") == "array" else kind
        return requests.path_segment(
            operation, match[1], given.get(match[1]), integer=kind.get("type") == "integer"
        )

    pairs = [(each.name, given.get(each.name)) for each in verb.parameters if each.in_ == "query"]
    page_arguments = dict(page or {})
    pairs = [pair for pair in pairs if pair[0] not in page_arguments] + list(page_arguments.items())
    return Call(
        operation,
        _PLACEHOLDER.sub(segment, operation.path),
        query=requests.query(operation, pairs),
        json=_body(verb, given, body),
    )


def _body(verb: Verb, given: Mapping[str, Any], whole: Any) -> Any:
    if not verb.has_body:
        return UNSET
    fields = {
        each.name: given[each.name]
        for each in verb.parameters
        if each.in_ == "body" and each.name in given
    }
    if isinstance(whole, Mapping):
        fields = {**whole, **fields}
    elif whole is not UNSET:
        if fields:
            raise UsageProblem("--body is no object, so no field can be added to it")
        return whole
    needed = [each for each in verb.parameters if each.in_ == "body" and each.required]
    missing = [each for each in needed if each.name not in fields]
    # The server fills in the key of a message itself, and so does the client.
    missing = [each for each in missing if each.name != "client_message_id"]
    if missing:
        names = ", ".join(f"--{each.option}" for each in missing)
        raise UsageProblem(f"missing: {names} (or --body with everything)")
    return fields if fields or whole is not UNSET else UNSET


def read_body(text: str) -> Any:
    """Read a body that was given as a whole.

    Args:
        text: JSON, `@` and the name of a file, or `-` for standard input.

    Returns:
        The decoded JSON.

    Raises:
        UsageProblem: It is no JSON, or the file cannot be read.
    """
    return read_json(content_of(text), "--body")


def content_of(text: str) -> str:
    """Get a text that may be in a file or on standard input.

    Args:
        text: The text itself, `@` and the name of a file, or `-`.

    Returns:
        The text.

    Raises:
        UsageProblem: The file cannot be read.
    """
    try:
        if text == "-":
            return sys.stdin.read(_LARGEST_BODY)
        if text.startswith("@"):
            with Path(text[1:]).open(encoding="utf-8") as file:
                return file.read(_LARGEST_BODY)
    except OSError as error:
        raise UsageProblem(f"{clean_text(text)} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageProblem(f"{clean_text(text)} is not UTF-8 text") from None
    return text


def read_json(text: str, name: str) -> Any:
    """Read JSON that somebody typed.

    Args:
        text: The JSON.
        name: What it is for.

    Returns:
        The value.

    Raises:
        UsageProblem: It is no JSON.
    """
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        reason = clean_text(str(error) or "too deep")
        raise UsageProblem(f"{name} is no JSON: {reason}") from None


def value_of(parameter: Parameter, text: str) -> Any:
    """Read a value that was given as text, by what the contract says of it.

    Args:
        parameter: What it is for.
        text: The text.

    Returns:
        The value.

    Raises:
        UsageProblem: It is nothing that the contract allows.
    """
    schema = parameter.schema
    kind = schema.get("type")
    if parameter.secret:
        return ask_secret(parameter, text)
    if parameter.choices and text not in parameter.choices:
        raise UsageProblem(
            f"{parameter.name} is {clean_text(text, 40)!r}, and can be {_either(parameter.choices)}"
        )
    if kind == "integer":
        return _number(parameter, text, int)
    if kind == "number":
        return _number(parameter, text, float)
    if kind == "boolean":
        if text.lower() not in ("true", "false", "yes", "no"):
            raise UsageProblem(f"{parameter.name} can be true or false")
        return text.lower() in ("true", "yes")
    if kind == "array":
        if not takes_text(parameter) and text.startswith(("[", "@", "-")):
            return read_json(content_of(text), parameter.name)
        return [item_of(parameter, each) for each in text.split(",")]
    if kind == "string":
        return text
    return read_json(content_of(text), parameter.name)


def takes_text(parameter: Parameter) -> bool:
    """Tell whether the items of a list are text, which is taken as it is written.

    Args:
        parameter: The list.

    Returns:
        Whether every text is an item.
    """
    kinds = item_kinds(parameter)
    return bool(kinds & {"string", None}) and "object" not in kinds


def item_kinds(parameter: Parameter) -> set[str | None]:
    """List the JSON types that an item of a list may have.

    Args:
        parameter: The list.

    Returns:
        Their names in the contract; `None` for any.
    """
    items = parameter.schema.get("items", {})
    variants = [*items.get("oneOf", ()), *items.get("anyOf", ())] or [items]
    return {each.get("type") for each in variants}


def item_of(parameter: Parameter, text: str) -> Any:
    """Read one item of a list.

    Args:
        parameter: The list.
        text: The text of the item.

    Returns:
        The value.

    Raises:
        UsageProblem: The contract does not allow it.
    """
    kinds = item_kinds(parameter)
    digits = text.isascii() and text.isdigit()
    if "integer" in kinds and digits and len(text) < 20:
        return int(text)
    if takes_text(parameter):
        return text
    if "integer" in kinds:
        problem = f"{parameter.name} has {clean_text(text, 40)!r} in it, and takes whole numbers"
        raise UsageProblem(problem)
    return read_json(content_of(text), parameter.name)


def ask_secret(parameter: Parameter, text: str) -> str:
    """Get a secret from where others cannot read it.

    Args:
        parameter: What it is for.
        text: What stands on the command line: `-`, since nothing else is safe there.

    Returns:
        The secret.

    Raises:
        UsageProblem: The secret itself stands on the command line.
    """
    if text != "-":
        raise UsageProblem(
            f"{parameter.name} is a secret, and others can read the arguments of a command: "
            f"write - and give it when asked, or on standard input"
        )
    if is_terminal(sys.stdin):
        import getpass

        return getpass.getpass(f"{parameter.name}: ", stream=sys.stderr)
    return sys.stdin.readline().rstrip("\r\n")


def like(name: str, known: list[str]) -> str:
    """Suggest what somebody may have meant.

    Args:
        name: What was written.
        known: What there is.

    Returns:
        The end of a sentence; empty when nothing is alike.
    """
    close = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    return f": did you mean {_either(close)}?" if close else ""


def _either(texts: Any) -> str:
    *others, last = texts
    return f"{', '.join(others)} or {last}" if others else str(last)


def _number(parameter: Parameter, text: str, kind: type[int] | type[float]) -> Any:
    name = "a whole number" if kind is int else "a number"
    try:
        # Other digits, underscores and the like are no numbers on the wire.
        value = kind(text) if re.fullmatch(r"[+-]?[0-9.eE+-]{1,30}", text) else None
    except ValueError:
        value = None
    if value is None:
        problem = f"{parameter.name} is {clean_text(text, 40)!r}, and must be {name}"
        raise UsageProblem(problem)
    low, high = parameter.schema.get("minimum"), parameter.schema.get("maximum")
    if (low is not None and value < low) or (high is not None and value > high):
        reach = f"{low if low is not None else '…'} to {high if high is not None else '…'}"
        raise UsageProblem(f"{parameter.name} is {text}, and must be {reach}")
    return value


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
