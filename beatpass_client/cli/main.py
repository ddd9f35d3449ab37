"""The command `beatpass`: run, and ended with one line and an exit code."""

from __future__ import annotations

import os
import sys
import warnings
from typing import Annotated, Any

import typer
from typer.exceptions import Abort, TyperException

from .._version import __version__
from ..errors import BeatPassError, clean_text
from .exit_codes import ExitCode
from .failures import UsageProblem, exit_code, json_of, line_of
from .groups import Root
from .terminal import complain, hush, note, prepare_streams

_COMPLETION = "_BEATPASS_COMPLETE"

HELP = """BeatPass from the terminal.

A noun and a verb, such as: beatpass tracks list --query lofi --max-items 20.
Tables on a terminal, JSON lines in a pipe. Nothing is changed unless the verb says so.
Every verb takes --sandbox, which calls a BeatPass on this machine.
"""

app = typer.Typer(
    name="beatpass",
    cls=Root,
    help=HELP,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    pretty_exceptions_show_locals=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"beatpass {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", help="Show the version.", is_eager=True, callback=_show_version),
    ] = False,
) -> None:
    """Take the options that stand before a noun."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command, and end the process with its exit code.

    Args:
        arguments: The words after the name; those of the process when they are left out.
    """
    prepare_streams()
    words = sys.argv[1:] if arguments is None else arguments
    code = run(words)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        code = ExitCode.BROKEN_PIPE
    except OSError as error:
        _drop_output()
        # A first failure has been told, and this is its echo.
        if code == ExitCode.DONE:
            complain(f"beatpass: the output cannot be written: {error.strerror}")
            code = ExitCode.FAILED
    sys.exit(int(code))


def run(words: list[str]) -> int:
    """Run the command.

    Args:
        words: The words after the name.

    Returns:
        The exit code.
    """
    try:
        warnings.showwarning = _show_warning
        hush("--json" in words)
        command = typer.main.get_command(app)
        if _COMPLETION in os.environ:
            command.main(args=words, prog_name="beatpass")
        # Not its `main`, which has an answer of its own to Ctrl-C and to a reader that goes away.
        with command.make_context("beatpass", list(words)) as context:
            command.invoke(context)
    except typer.Exit as ending:
        return ending.exit_code
    except BrokenPipeError:
        _drop_output()
        return ExitCode.BROKEN_PIPE
    except (KeyboardInterrupt, Abort):
        return _interrupted(words)
    except Exception as error:
        if "--debug" in words:
            raise
        if isinstance(error.__cause__, KeyboardInterrupt):
            # Python 3.11 wraps one that comes while a class is made, such as in an import.
            return _interrupted(words)
        return _fail(error, words)
    return ExitCode.DONE


def _fail(error: BaseException, words: list[str]) -> int:
    if isinstance(error, TyperException):
        message = clean_text(error.format_message(), 600)
        if type(error).__name__ == "NoArgsIsHelpError":
            # The help itself, as it was asked for without a word.
            typer.echo(error.format_message(), err=True)
            return ExitCode.USAGE
        context = getattr(error, "ctx", None)
        path = context.command_path if context is not None else "beatpass"
        error = UsageProblem(f"{message.rstrip('.')}; see {path} --help")
    if not isinstance(error, (BeatPassError, OSError)):
        text = f"this is a fault of the command: {line_of(error)}; --debug shows where"
        error = BeatPassError(text)
    if "--json" in words:
        complain(json_of(error))
    else:
        complain(f"beatpass: {line_of(error)}")
    return exit_code(error)


def _interrupted(words: list[str]) -> int:
    if "--json" in words:
        complain(json_of(KeyboardInterrupt("interrupted")))
    else:
        complain("beatpass: interrupted")
    return ExitCode.INTERRUPTED


def _drop_output() -> None:
    # What is still in the buffer of standard output must not be tried once more at the end.
    handle = os.open(os.devnull, os.O_WRONLY)
    os.dup2(handle, sys.stdout.fileno())
    os.close(handle)


def _show_warning(message: Warning | str, *_: Any, **__: Any) -> None:
    note(f"beatpass: {clean_text(str(message), 400)}")
