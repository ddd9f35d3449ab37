"""The command `beatpass`: one module a noun. It needs the extra `cli`."""

from __future__ import annotations

import sys


def run_command() -> None:
    """Run the command, and end the process with its exit code; or say what to install."""
    try:
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
