"""Serve the sandbox until it is interrupted, or while a script runs.

python -m beatpass_client.sandbox [--port N] [--run SCRIPT.py]
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import threading

from ..config import BASE_URL_VARIABLE, TOKEN_VARIABLE
from .server import Sandbox


def main() -> int:
    """Run the command.

    Returns:
        The exit code of the script; 0 without one.
    """
    parser = argparse.ArgumentParser(description="Serve a local BeatPass.")
    parser.add_argument("--port", type=int, default=0, help="the port (default: any free one)")
    parser.add_argument("--run", metavar="SCRIPT", help="run a Python script against it, then end")
    options = parser.parse_args()
    try:
        sandbox = Sandbox(options.port)
    except (OSError, OverflowError) as error:
        print(f"port {options.port} cannot be used: {error}", file=sys.stderr)
        return 1
    with sandbox:
        print(f"{BASE_URL_VARIABLE}={sandbox.base_url}", flush=True)
        print(f"{TOKEN_VARIABLE}={sandbox.token}", flush=True)
        if options.run is None:
            with contextlib.suppress(KeyboardInterrupt):
                threading.Event().wait()
            return 0
        environment = {
            **os.environ,
            BASE_URL_VARIABLE: sandbox.base_url,
            TOKEN_VARIABLE: sandbox.token,
        }
        command = [sys.executable, options.run]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
