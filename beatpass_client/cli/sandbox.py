"""`beatpass sandbox`: a BeatPass on this machine."""

from __future__ import annotations

from typing import Any

import typer

from . import ending_at_interrupt
from .exit_codes import ExitCode

app = typer.Typer(
    help="A BeatPass on this machine: nothing real is bought, sent or changed.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_show_locals=False,
)


def command() -> Any:
    """Make the group of commands.

    Returns:
        The group of its commands.
    """
    return typer.main.get_command(app)


@app.callback()
def _group() -> None:
    """A BeatPass on this machine: nothing real is bought, sent or changed."""


@app.command(
    "serve", context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
    add_help_option=False,
)  # fmt: skip
def serve(ctx: typer.Context) -> None:
    """Serve it until Ctrl-C; --help shows the options of the server."""
    try:
        # Until it serves, there is nothing to close; then it has signal handlers of its own.
        with ending_at_interrupt():
            from ..sandbox.__main__ import main

            code = main(list(ctx.args))
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else ExitCode.FAILED
    raise typer.Exit(code)
