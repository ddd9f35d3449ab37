"""The command `beatpass`, put together of its nouns."""

from __future__ import annotations

import typer

from . import spec

app = typer.Typer(
    name="beatpass",
    help="BeatPass from the terminal.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
)
app.add_typer(spec.app, name="spec")


@app.callback()
def _nouns() -> None:
    """BeatPass from the terminal."""


def main() -> None:
    """Run the command with the words of this process, and end with its exit code."""
    app(prog_name="beatpass")
