"""The command `beatpass`: one module for each group of commands. It needs the extra `cli`."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator


def run_command() -> None:
    """Run the command, and end the process with its exit code; or say what to install."""
    try:
        with ending_at_interrupt():
            from .main import main
    except ModuleNotFoundError as error:
        if (error.name or "").startswith(__name__.partition(".")[0]):
            raise
        print(
            f"beatpass: the command needs {error.name}: pip install 'beatpass-client[cli]'",
            file=sys.stderr,
        )
        sys.exit(1)
    main()


@contextlib.contextmanager
def ending_at_interrupt() -> Iterator[None]:
    """End the process at once on Ctrl-C, with one line: an import does not stop cleanly."""
    before = signal.getsignal(signal.SIGINT)
    # A parent that ignores it, such as nohup, is obeyed.
    if before is not signal.default_int_handler:
        yield
        return
    signal.signal(signal.SIGINT, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _end(number: int, frame: object) -> None:
    with contextlib.suppress(OSError):
        os.write(2, b"beatpass: interrupted\n")
    os._exit(130)
