"""Serve the sandbox until it is interrupted, or while a script runs.

python -m beatpass_client.sandbox [--port N] [--state FILE] [--run SCRIPT.py]
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, NoReturn

from ..config import BASE_URL_VARIABLE, TOKEN_VARIABLE
from .engine.state_file import StateFileError
from .personas import PERSONAS
from .sandbox import Sandbox
from .seed import TRACKS
from .server.server import LOOPBACK, SandboxServer

SECRET_VARIABLE = "BEATPASS_SANDBOX_SECRET"
MOST_TRACKS = 1_000_000


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line."""
        self.exit(2, f"{message}; see python -m beatpass_client.sandbox --help\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The arguments; those of the process when they are left out.

    Returns:
        The exit code of the script; without one 0, or 1 when the sandbox cannot start.
    """
    options = _options(arguments)
    exposed = options.host != LOOPBACK
    try:
        sandbox = Sandbox(
            tracks=options.scale,
            state_file=options.state,
            frozen=options.frozen,
            exposed=exposed,
        )
    except StateFileError as error:
        print(error, file=sys.stderr)
        return 1
    try:
        server = SandboxServer(options.port, sandbox=sandbox, host=options.host)
    except (OSError, OverflowError) as error:
        sandbox.close()
        reason = getattr(error, "strerror", None) or error
        print(f"{options.host}:{options.port} cannot be used: {reason}", file=sys.stderr)
        return 1
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with contextlib.closing(sandbox), server:
        if exposed:
            print(f"others can reach this sandbox at {options.host}", file=sys.stderr)
        return _serve(server, options.run)


def _serve(server: SandboxServer, script: str | None) -> int:
    variables = {
        BASE_URL_VARIABLE: server.base_url,
        TOKEN_VARIABLE: server.token,
        SECRET_VARIABLE: server.sandbox.secret,
    }
    if script is not None:
        command = [sys.executable, script]
        try:
            return subprocess.run(command, env={**os.environ, **variables}, check=False).returncode
        except KeyboardInterrupt:
            return 130
    for name, text in variables.items():
        print(f"{name}={text}")
    print(f"\nhome page {server.url}/, explorer {server.url}/docs, tokens:")
    for person, token in zip(PERSONAS, server.sandbox.tokens, strict=True):
        print(f"  {token:<24} {person.role}")
    sys.stdout.flush()
    with contextlib.suppress(KeyboardInterrupt):
        threading.Event().wait()
    return 0


def _options(arguments: list[str] | None) -> Any:
    parser = _Parser(
        prog="python -m beatpass_client.sandbox",
        description="Serve a local BeatPass: nothing real is bought, sent or changed.",
    )
    parser.add_argument("--port", type=int, default=0, help="the port (default: any free one)")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep the state in a file")
    parser.add_argument(
        "--scale", type=int, default=TRACKS, metavar="N", help=f"how many tracks ({TRACKS} or more)"
    )
    parser.add_argument("--frozen", action="store_true", help="let the clock stand still")
    parser.add_argument("--run", metavar="SCRIPT", help="run a Python script against it, then end")
    parser.add_argument("--host", default=LOOPBACK, help="the address (default: this machine only)")
    parser.add_argument(
        "--let-others-in", action="store_true", help="needed for any address but the default one"
    )
    options = parser.parse_args(arguments)
    if not TRACKS <= options.scale <= MOST_TRACKS:
        parser.error(f"--scale takes a number from {TRACKS} to {MOST_TRACKS}")
    if options.host != LOOPBACK and not options.let_others_in:
        parser.error(f"--host {options.host} lets others in; add --let-others-in if you mean that")
    return options


if __name__ == "__main__":
    sys.exit(main())
