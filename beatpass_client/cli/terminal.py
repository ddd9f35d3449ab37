"""Standard output and standard error: safe to write to, whatever is behind them."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from typing import IO, Any, TextIO


def prepare_streams() -> None:
    """Make both streams usable: closed ones lead nowhere, and no character can stop them."""
    # A closed descriptor would be given to the next socket, and output would go there.
    with contextlib.suppress(OSError):
        while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
            os.set_inheritable(handle, True)
        os.close(handle)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # Nothing is lost that anybody could have seen.
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        else:
            with contextlib.suppress(AttributeError, ValueError, OSError):
                stream.reconfigure(errors="backslashreplace")
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115


def is_terminal(stream: IO[Any] | None) -> bool:
    """Tell whether somebody sits at a stream.

    Args:
        stream: The stream.

    Returns:
        Whether it is a terminal.
    """
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


_hushed = False


def hush(quiet: bool) -> None:
    """Keep back what is no result and no error, for a program that reads both streams.

    Args:
        quiet: Whether to.
    """
    global _hushed
    _hushed = quiet


def note(text: str) -> None:
    """Tell something that is neither result nor error: it goes to standard error.

    Args:
        text: One line.
    """
    if not _hushed:
        complain(text)


def complain(text: str) -> None:
    """Tell of an error.

    Args:
        text: One line.
    """
    with contextlib.suppress(BrokenPipeError):
        print(text, file=sys.stderr, flush=True)


def inert_json(value: Any, *, indent: int | None = None) -> str:
    """Write a value as JSON in which nothing is obeyed by a terminal.

    Args:
        value: The value.
        indent: How many blanks a level is worth; `None` for one line.

    Returns:
        The JSON: the same value, with what cannot be shown written as an escape.
    """
    text = json.dumps(value, ensure_ascii=not speaks_unicode(sys.stdout), indent=indent)
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() or each == "\n" else _escaped(each) for each in text)


def console(stream: IO[str] | None = None) -> Any:
    """Make a console of rich for a stream.

    Args:
        stream: The stream; standard output when it is left out.

    Returns:
        The console: without colours unless the stream is a terminal that may have them.
    """
    from rich.console import Console

    where = sys.stdout if stream is None else stream
    terminal = is_terminal(where)
    return Console(
        file=where,
        force_terminal=terminal,
        # Bold is no colour, and whoever wants no colour wants no codes at all.
        color_system="auto" if terminal and not _plain() else None,
        markup=False,
        emoji=False,
        highlight=False,
        # A reader of a pipe has no width; its own terminal or pager folds.
        width=None if terminal or os.environ.get("COLUMNS") else 120,
        safe_box=True,
        legacy_windows=False,
    )


def _plain() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") in ("dumb", "unknown")


def speaks_unicode(stream: TextIO | None) -> bool:
    """Tell whether a stream can take every character.

    Args:
        stream: The stream.

    Returns:
        Whether it is written in UTF-8.
    """
    return (getattr(stream, "encoding", None) or "").lower().replace("-", "") == "utf8"


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
