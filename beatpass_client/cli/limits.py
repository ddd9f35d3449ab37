"""`beatpass limits`: the rate limits, and what is left of them."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..types import RATE_LIMITS
from .options import DebugOption, FormatOption, JsonOption, Options, SandboxOption
from .output import write_result
from .running import fetch
from .session import open_client
from .surface import verb_by_id

# The cheapest call that everybody may make: one item of a list.
_PROBE = "getTracks"

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_show_locals=False, add_completion=False)


def command() -> Any:
    """Make the command.

    Returns:
        The command.
    """
    return typer.main.get_command(app)


@app.command("limits")
def limits(
    now: Annotated[
        bool, typer.Option("--now", help="Make one call, and tell what is left of the shared one.")
    ] = False,
    sandbox: SandboxOption = False,
    format: FormatOption = None,
    json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Show the documented rate limits, and with --now what is left.

    All programs that use the same token share them.
    """
    options = Options(format=format, json=json)
    if now:
        verb = verb_by_id(_PROBE)
        assert verb is not None
        with open_client(sandbox=sandbox, read_only=True) as client:
            fetch(client, verb, {verb.operation.page_size or "per_page": 1})
            state = client.rate_limit
        write_result(options, {"group": "shared", **state._asdict()})
        return
    rows = [
        {"group": group, "calls": calls, "seconds": seconds}
        for group, windows in RATE_LIMITS.items()
        for calls, seconds in windows.items()
    ]
    write_result(options, rows)
