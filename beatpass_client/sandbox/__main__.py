"""Serve the sandbox until it is interrupted, or while a script runs.

python -m beatpass_client.sandbox [--port N] [--state FILE] [--run SCRIPT.py]
"""

from __future__ import annotations

import os
import signal
import sys


def _interrupted(number: int, frame: object) -> None:
    # Before the server runs there is nothing to close, and an import would not stop cleanly.
    os.write(2, b"interrupted\n")
    os._exit(130)


if __name__ == "__main__" and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, _interrupted)

from .missing import missing_extra  # noqa: E402 - the signal comes first


def main(arguments: list[str] | None = None) -> int:
    """Run the command, or say what to install.

    Args:
        arguments: The arguments; those of the process when they are left out.

    Returns:
        The exit code.
    """
    try:
        from .command import main as run
    except ModuleNotFoundError as error:
        print(missing_extra(error), file=sys.stderr)
        return 1
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
