"""Where results go: standard output, or a new file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from ..errors import BeatPassError
from .failures import UsageProblem
from .formats import Format, Writer, chosen_format, writer_for
from .options import Options
from .rows import without_secrets

if TYPE_CHECKING:
    from ..types import Operation

_BY_ENDING = {".json": Format.JSON, ".jsonl": Format.JSONL, ".csv": Format.CSV,
              ".parquet": Format.PARQUET}  # fmt: skip


class FileError(BeatPassError):
    """A file cannot be written."""


@contextmanager
def open_writer(
    options: Options,
    *,
    single: bool = False,
    resumed: bool = False,
    operation: Operation | None = None,
) -> Iterator[Writer]:
    """Open what takes the rows, and finish it whatever happens.

    Args:
        options: What was asked for.
        single: Whether there is one record and no list.
        resumed: Whether it goes on with an earlier run.
        operation: The operation whose list it is, for the types of the columns.

    Yields:
        The writer.

    Raises:
        UsageProblem: The file is there already, or the format cannot be written there.
    """
    kind = options.kind
    if kind is None and options.out is not None:
        kind = _BY_ENDING.get(options.out.suffix.lower(), Format.JSONL)
    with open_file(options.out, binary=kind is Format.PARQUET, append=resumed) as file:
        appended = resumed and options.out is not None
        if appended and kind not in (Format.JSONL, Format.CSV):
            raise UsageProblem("--resume can go on in a file of JSON lines or CSV only")
        chosen = chosen_format(kind, file)
        writer = writer_for(
            chosen, file, options.paths, single=single, resumed=resumed, operation=operation
        )
        try:
            yield writer
        except BrokenPipeError:
            raise
        except BaseException:
            # What has come is complete in itself, and the error says that it is not all.
            writer.finish()
            raise
        writer.finish()


@contextmanager
def open_file(path: Path | None, *, binary: bool, append: bool = False) -> Iterator[IO[Any]]:
    """Open a new file, or standard output.

    Args:
        path: The file; `None` for standard output.
        binary: Whether bytes are written.
        append: Whether a file may be there already, and is written on.

    Yields:
        The stream.

    Raises:
        UsageProblem: The file is there already.
        FileError: It cannot be written.
    """
    if path is None:
        if not binary:
            yield sys.stdout
            return
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    flags = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if append else os.O_EXCL)
    try:
        handle = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o644)
    except FileExistsError:
        raise UsageProblem(f"{path} is there already: take another name") from None
    except OSError as error:
        raise FileError(f"{path} cannot be written: {error.strerror}") from None
    mode = "ab" if binary else "a"
    with os.fdopen(handle, mode, encoding=None if binary else "utf-8") as file:
        try:
            yield file
        except OSError as error:
            raise FileError(f"{path} cannot be written: {error.strerror}") from None


def write_result(options: Options, result: Any) -> None:
    """Write a result: a list as rows, anything else as one record.

    Args:
        options: What was asked for.
        result: The JSON value.
    """
    single = not isinstance(result, list)
    rows = [result] if single else result
    if options.max_items is not None:
        rows = rows[: options.max_items]
    with open_writer(options, single=single) as writer:
        writer.write(rows if options.show_secrets else without_secrets(rows))


def write_bytes(options: Options, content: bytes, kind: str) -> None:
    """Write an answer that is no JSON.

    Args:
        options: What was asked for.
        content: The bytes.
        kind: What they are, such as `text` or `bytes`.

    Raises:
        UsageProblem: It would go to a terminal.
    """
    from .terminal import is_terminal

    if options.out is None and is_terminal(sys.stdout):
        raise UsageProblem(f"the answer is {kind} for another program: add --out FILE")
    with open_file(options.out, binary=True) as file:
        file.write(content)
