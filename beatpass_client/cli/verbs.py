"""From an operation of the contract to a command: its arguments, its options, and its help."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

import typer

from ..contract import PAGE_ARGUMENTS
from ..types import UNSET
from .invocation import (
    ask_secret,
    content_of,
    item_of,
    read_body,
    read_json,
    takes_text,
    value_of,
)
from .options import BODY, COMMON, PAGING, READING, SPENDING, WRITING, Options
from .surface import Parameter, Verb

Run = Callable[[Verb, Mapping[str, Any], Options, Any], None]

_SIMPLE: dict[Any, type] = {"integer": int, "number": float, "boolean": bool, "string": str}
_PREFIX = "value_"


def command_of(
    verb: Verb,
    run: Run | None = None,
    name: str | None = None,
    extra: Mapping[str, tuple[Any, Any]] | None = None,
) -> Any:
    """Make the command of an operation.

    Args:
        verb: The operation.
        run: What it does with the values; it calls the operation when left out.
        name: What the command is called; the name of the verb when it is left out.
        extra: Further options: their annotations and defaults, by name.

    Returns:
        A command that a group can hold.
    """
    taken = [each for each in verb.parameters if _is_offered(verb, each)]
    shared = {**(extra or {}), **options_of(verb)}

    def command(**given: Any) -> None:
        options, rest = split(given)
        values = {
            each.name: _value(each, given[_keyword(each)])
            for each in taken
            if given[_keyword(each)] not in (None, [])
        }
        body = rest.get("body")
        whole = UNSET if body is None else read_body(body)
        if run is not None:
            run(verb, values, options, whole)
            return
        # Loaded late: help and completion need no client.
        from .running import run_verb

        run_verb(verb, values, options, whole)

    signature = [_parameter(each) for each in taken]
    # What must be given comes first, as Python wants it.
    signature.sort(key=lambda each: each.default is not inspect.Parameter.empty)
    signature += [_shared(option, note, default) for option, (note, default) in shared.items()]
    return click_command(command, signature, name or verb.name, verb.summary, _help(verb))


def options_of(verb: Verb) -> dict[str, tuple[Any, Any]]:
    """List the options that a verb has besides its parameters.

    Args:
        verb: The verb.

    Returns:
        Their annotations and defaults, by name.
    """
    found = dict(BODY) if verb.has_body else {}
    if verb.reads:
        found |= READING
        if verb.operation.pages:
            found |= PAGING
            if verb.operation.page_size is None:
                found.pop("page_size")
    else:
        found |= WRITING
        if verb.spends:
            found |= SPENDING
    return found | COMMON


def click_command(
    function: Callable[..., None],
    signature: list[inspect.Parameter],
    name: str,
    summary: str,
    help: str,
) -> Any:
    """Make a command of a function whose parameters are known at run time only.

    Args:
        function: The function.
        signature: Its parameters.
        name: The name of the command.
        summary: What it does, in a line.
        help: What it does, in some paragraphs.

    Returns:
        A command that a group can hold.
    """
    function.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    function.__annotations__ = {each.name: each.annotation for each in signature}
    app = typer.Typer(
        add_completion=False, rich_markup_mode=None, pretty_exceptions_show_locals=False
    )
    app.command(name, help=help, short_help=summary)(function)
    return typer.main.get_command(app)


def split(given: Mapping[str, Any]) -> tuple[Options, dict[str, Any]]:
    """Part the options that every verb has from the rest.

    Args:
        given: All that was given, by name.

    Returns:
        The options, and the rest.
    """
    known = Options.__dataclass_fields__
    options = Options(**{name: value for name, value in given.items() if name in known})
    return options, {name: value for name, value in given.items() if name not in known}


def _is_offered(verb: Verb, parameter: Parameter) -> bool:
    """Whether it can be given; the size of a page and cursors have options of their own."""
    if not verb.operation.pages or parameter.in_ != "query":
        return True
    own = parameter.name == verb.operation.page_size
    return not own and (
        parameter.name not in PAGE_ARGUMENTS or parameter.name in ("page", "offset")
    )


def _parameter(each: Parameter) -> inspect.Parameter:
    kind = _annotation(each)
    text = each.description + (" Needed." if each.required and each.in_ != "path" else "")
    info: Any
    if each.in_ == "path":
        info = typer.Argument(metavar=each.option.upper(), help=text, show_default=False)
        default: Any = inspect.Parameter.empty
    else:
        metavar = "-" if each.secret else _metavar(each)
        names = [f"--{each.option}"]
        if kind is bool:
            names = [f"--{each.option}/--no-{each.option}"]
        low, high = each.schema.get("minimum"), each.schema.get("maximum")
        bounds: Any = {"min": low, "max": high} if kind in (int, float) else {}
        info = typer.Option(*names, metavar=metavar, help=text, show_default=False, **bounds)
        # What a body needs is looked for later: it may all be in --body.
        needed = each.required and each.in_ == "query"
        default = inspect.Parameter.empty if needed else None
        kind = kind if needed else kind | None
    return inspect.Parameter(
        _keyword(each),
        inspect.Parameter.KEYWORD_ONLY,
        default=default,
        annotation=Annotated[kind, info],
    )


def _keyword(each: Parameter) -> str:
    return _PREFIX + each.name.replace("-", "_")


def _annotation(each: Parameter) -> Any:
    if each.choices:
        return Literal[each.choices]
    kind = each.schema.get("type")
    if kind == "array":
        return str if each.in_ == "path" else list[str]
    return _SIMPLE.get(kind, str)


def _metavar(each: Parameter) -> str | None:
    if each.choices or each.schema.get("type") in ("integer", "number", "boolean"):
        return None
    if each.schema.get("type") == "string":
        return "TEXT"
    return "ITEM" if each.schema.get("type") == "array" else "JSON|@FILE"


def _value(parameter: Parameter, given: Any) -> Any:
    if parameter.secret:
        return ask_secret(parameter, given)
    kind = parameter.schema.get("type")
    if isinstance(given, list):
        if len(given) == 1 and given[0].startswith(("[", "@")) and not takes_text(parameter):
            return read_json(content_of(given[0]), f"--{parameter.option}")
        return [item_of(parameter, each) for each in given]
    if isinstance(given, str) and (kind == "array" or kind not in _SIMPLE):
        return value_of(parameter, given)
    return given


def _shared(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )


_KNOWN = {
    "partial": "BeatPass documents a part of its answer.",
    "observed": "BeatPass does not document its answer; the fields are what was observed.",
    "undocumented": "BeatPass does not document its answer: do not count on any field of it.",
}


def _help(verb: Verb) -> str:
    operation = verb.operation
    parts = [f"{verb.summary}.", verb.description]
    if operation.operation_class == "money":
        parts.append(
            "This spends money or tokens, or is seen by others: it asks first, and is never sent "
            "twice."
        )
    elif not verb.reads:
        parts.append("This changes something.")
    needs = {"bearer": "needs a token", "optional": "a token brings more fields"}
    tier = needs.get(operation.auth, "takes no token")
    parts.append(f"{operation.method} {operation.path} ({operation.id}); {tier}.")
    parts.append(_KNOWN.get(verb.known, "Its answer is documented."))
    return "\n\n".join(part for part in parts if part)
