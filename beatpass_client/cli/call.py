"""`beatpass call`: any operation by its `operationId`."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from typing import Annotated, Any

import typer

from ..errors import clean_text
from ..types import UNSET
from .failures import UsageProblem
from .invocation import content_of, like, read_body, read_json, value_of
from .options import BODY, COMMON, PAGING, READING, SPENDING, WRITING
from .running import run_verb
from .surface import Parameter, Verb, known_answers, operation_ids, verb_by_id
from .terminal import note
from .verbs import click_command, split

_HELP = """Call any of the operations by its operationId.

Values are given as NAME=VALUE: those of the path, of the query and of the body alike, as the
contract names them. NAME:=JSON gives a value as JSON. NAME=@FILE takes the value from a file, and
NAME=@@TEXT is the text @TEXT.
A secret is written as NAME=- and asked for. --list shows all operations and whether their answers
are documented, and with an operation what it takes.

Example: beatpass call getTracks query=lofi per_page=5
"""

_PAIR = re.compile(r"([A-Za-z0-9_.-]+)(:?=)(.*)", re.DOTALL)


def command() -> Any:
    """Make the command.

    Returns:
        The command.
    """
    shared_options = BODY | READING | PAGING | WRITING | SPENDING | COMMON
    named = [
        inspect.Parameter(
            "operation",
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            default=None,
            annotation=Annotated[
                str | None,
                typer.Argument(metavar="OPERATION", autocompletion=complete_operation),
            ],
        ),
        inspect.Parameter(
            "pairs",
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            default=None,
            annotation=Annotated[
                list[str] | None,
                typer.Argument(metavar="NAME=VALUE", autocompletion=complete_pair),
            ],
        ),
        inspect.Parameter(
            "list_all",
            inspect.Parameter.KEYWORD_ONLY,
            default=False,
            annotation=Annotated[bool, typer.Option("--list", help="Show what there is.")],
        ),
    ]
    shared = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (kind, default) in shared_options.items()
    ]
    return click_command(
        _call, [*named, *shared], "call", "Call any operation by its operationId", _HELP
    )


def complete_operation(incomplete: str) -> list[tuple[str, str]]:
    """Complete the name of an operation.

    Args:
        incomplete: What was typed of it.

    Returns:
        The names that begin so, with what the operations do.
    """
    typed = incomplete.lower()
    return [(id, text) for id, text in operation_ids().items() if id.lower().startswith(typed)]


def complete_pair(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the name of a parameter, or one of the values that it may have.

    Args:
        ctx: What was typed before.
        incomplete: What was typed of it.

    Returns:
        The names with `=`, or the whole pairs.
    """
    verb = verb_by_id(str(ctx.params.get("operation")))
    if verb is None:
        return []
    name, equals, _ = incomplete.partition("=")
    if equals:
        parameter = verb.parameter(name)
        choices = () if parameter is None else parameter.choices
        return [f"{name}={each}" for each in choices]
    given = {pair.partition("=")[0] for pair in ctx.params.get("pairs") or ()}
    return [f"{each.name}=" for each in verb.parameters if each.name not in given]


def _call(**given: Any) -> None:
    options, rest = split(given)
    operation_id, pairs = rest["operation"], rest["pairs"] or []
    if rest["list_all"] or operation_id is None:
        _list(operation_id, options)
        return
    verb = _verb(operation_id)
    values, extra = _values(verb, pairs)
    body = UNSET if rest["body"] is None else read_body(rest["body"])
    if extra:
        if body is not UNSET and not isinstance(body, dict):
            raise UsageProblem("--body is no object, so no field can be added to it")
        body = {**(body if isinstance(body, dict) else {}), **extra}
    if body is not UNSET and not verb.has_body:
        raise UsageProblem(f"{verb.operation.id} takes no body")
    run_verb(verb, values, options, body)


def _verb(operation_id: str) -> Verb:
    verb = verb_by_id(operation_id)
    if verb is None:
        hint = like(operation_id, list(operation_ids()))
        raise UsageProblem(f"there is no operation {clean_text(operation_id, 60)!r}{hint}")
    return verb


def _values(verb: Verb, pairs: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    values: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for pair in pairs:
        match = _PAIR.fullmatch(pair)
        if match is None:
            raise UsageProblem(f"{clean_text(pair, 60)!r} is not of the form NAME=VALUE")
        name, sign, text = match.groups()
        parameter = verb.parameter(name)
        if parameter is None and not (verb.has_body and verb.open_body):
            known = [each.name for each in verb.parameters]
            hint = like(name, known) or f": it takes {', '.join(known) or 'nothing'}"
            raise UsageProblem(f"{verb.operation.id} has no {clean_text(name, 60)!r}{hint}")
        if parameter is None:
            extra[name] = read_json(text, name) if sign == ":=" else text_of(text)
        elif parameter.secret:
            values[parameter.name] = value_of(parameter, text)
        elif sign == "=":
            values[parameter.name] = value_of(parameter, text_of(text))
        else:
            values[parameter.name] = read_json(text, name)
    missing = [
        each.name
        for each in verb.parameters
        if each.required and each.in_ != "body" and each.name not in values
    ]
    if missing:
        raise UsageProblem(f"{verb.operation.id} needs {' and '.join(missing)}")
    return values, extra


def text_of(text: str) -> str:
    """Get the text of a pair, which may be in a file.

    Args:
        text: The text itself, `@` and the name of a file, or `@@` and a text that begins with `@`.

    Returns:
        The text.

    Raises:
        UsageProblem: The file cannot be read.
    """
    if text.startswith("@@"):
        return text[1:]
    return content_of(text) if text.startswith("@") else text


def _list(operation_id: str | None, options: Any) -> None:
    from .output import write_result

    rows: list[Mapping[str, Any]]
    if operation_id is None:
        known = known_answers()
        rows = [
            {"operation": id, "summary": text, "answer": known[id]}
            for id, text in operation_ids().items()
        ]
    else:
        verb = _verb(operation_id)
        rows = [_described(each) for each in verb.parameters]
        note(f"the answer of {verb.operation.id}: {verb.known}")
    write_result(options, rows)


def _described(parameter: Parameter) -> dict[str, Any]:
    kind = str(parameter.schema.get("type", "any"))
    return {
        "name": parameter.name,
        "where": parameter.in_,
        "kind": " or ".join(parameter.choices) or ("secret" if parameter.secret else kind),
        "needed": parameter.required,
        "description": parameter.description,
    }
