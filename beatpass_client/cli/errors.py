"""`beatpass errors`: what a refusal means, and what to do."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..errors import clean_text
from ..errors.catalogue import families, lookup
from .failures import UsageProblem, in_commands
from .invocation import like
from .options import DebugOption, FieldsOption, FormatOption, JsonOption, Options
from .output import write_result

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_show_locals=False, add_completion=False)


def command() -> Any:
    """Make the command.

    Returns:
        The command.
    """
    return typer.main.get_command(app)


@app.command("errors")
def look_up(
    words: Annotated[
        list[str] | None, typer.Argument(help="A status such as 409, or words of the message.")
    ] = None,
    family: Annotated[str | None, typer.Option(help="Only those of a family.")] = None,
    format: FormatOption = None,
    json: JsonOption = False,
    fields: FieldsOption = None,
    debug: DebugOption = False,
) -> None:
    """Look up what a refusal means and what to do.

    Example: beatpass errors 409, or: beatpass errors already purchased
    """
    given = words or []
    status = next((int(word) for word in given if word.isascii() and word.isdigit()), None)
    text = " ".join(word for word in given if not (word.isascii() and word.isdigit()))
    if family is not None and family not in families():
        raise UsageProblem(f"there is no family {family[:40]!r}{like(family, list(families()))}")
    found = lookup(text or None, status=status, family=family)
    if not found:
        words_said = clean_text(" ".join(given), 60)
        raise UsageProblem(f"the catalogue has nothing for {words_said!r}; try fewer words")
    rows = [
        {
            "status": "/".join(str(each) for each in entry.statuses),
            "title": entry.title,
            "cause": entry.cause,
            "remedy": in_commands(entry.remedy),
            "wait_helps": entry.retryable,
            "family": entry.family,
            "id": entry.id,
        }
        for entry in found
    ]
    if fields is None and not json:
        fields = "status,title,cause,remedy" if format in (None, "table") else None
    write_result(Options(format=format, json=json, fields=fields), rows)
