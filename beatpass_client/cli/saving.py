"""Verbs that save files: with a progress bar, and nothing replaced unasked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from .output import write_result
from .terminal import console, is_terminal

ToOption = Annotated[
    Path, typer.Option("--to", metavar="PATH", help="The file, or a folder to put it in.")
]
OverwriteOption = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")]


@contextmanager
def progress_bar(name: str) -> Iterator[Callable[[int, int | None], None] | None]:
    """Show how far a download is, where somebody sits at a terminal.

    Args:
        name: What is downloaded.

    Yields:
        What to call with the bytes that are there and the size; `None` where nobody looks.
    """
    if not is_terminal(sys.stderr):
        yield None
        return
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(),
               TransferSpeedColumn())  # fmt: skip
    with Progress(*columns, console=console(sys.stderr)) as progress:
        task = progress.add_task(name, total=None)
        yield lambda there, size: progress.update(task, completed=there, total=size)


def tell_saved(path: Path, options: Any) -> None:
    """Tell where a file is.

    Args:
        path: The file.
        options: What else was asked for.
    """
    write_result(options, {"file": str(path), "bytes": path.stat().st_size})
