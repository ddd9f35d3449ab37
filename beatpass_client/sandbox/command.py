"""The command `python -m beatpass_client.sandbox`."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from ..config import BASE_URL_VARIABLE, TOKEN_VARIABLE
from .engine.state_file import StateFileError
from .missing import missing_extra
from .personas import PERSONAS
from .sandbox import Sandbox
from .seed import TRACKS
from .server.exposure import checked_origins
from .server.server import LOOPBACK, SandboxServer

SECRET_VARIABLE = "BEATPASS_SANDBOX_SECRET"
MAX_TRACKS = 1_000_000
INTERRUPTED = 130


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
            documented_only=options.documented_only,
        )
    except StateFileError as error:
        print(error, file=sys.stderr)
        return 1
    with contextlib.closing(sandbox):
        try:
            server = SandboxServer(
                options.port,
                sandbox=sandbox,
                host=options.host,
                allow_origins=options.allow_origin,
            )
        except ModuleNotFoundError as error:
            print(missing_extra(error), file=sys.stderr)
            return 1
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or error
            print(f"{options.host}:{options.port} cannot be used: {reason}", file=sys.stderr)
            return 1
        return _serve(server, options.run)


def _serve(server: SandboxServer, script: str | None) -> int:
    variables = {
        BASE_URL_VARIABLE: server.base_url,
        TOKEN_VARIABLE: server.token,
        SECRET_VARIABLE: server.sandbox.secret,
    }
    ended = threading.Event()
    with _signals(ended):
        with server:
            if server.sandbox.exposed:
                print("others can reach this sandbox", file=sys.stderr)
            if script is not None:
                return _run([sys.executable, script], {**os.environ, **variables}, ended)
            _introduce(server, variables)
            # In steps, as a signal does not end a wait without a timeout everywhere.
            while not ended.wait(1.0):
                pass
        print("stopped", file=sys.stderr)
    return 0


def _introduce(server: SandboxServer, variables: dict[str, str]) -> None:
    for name, text in variables.items():
        print(f"{name}={text}")
    print(f"\nhome page {server.url}/, explorer {server.url}/docs")
    credentials = server.sandbox.credentials
    for persona, token in zip(PERSONAS, credentials.tokens, strict=True):
        print(f"  {token:<32} {persona.role}")
    if not credentials.documented:
        print("passwords:")
        for user_id, password in credentials.passwords.items():
            print(f"  user{user_id}@beatpass.example {password}")
    sys.stdout.flush()


def _run(command: list[str], environment: dict[str, str], ended: threading.Event) -> int:
    with subprocess.Popen(command, env=environment) as process:
        while process.poll() is None:
            if ended.wait(0.05):
                # A terminal has told the script, too; another sender may not have.
                process.terminate()
                process.wait()
                print("interrupted", file=sys.stderr)
                return INTERRUPTED
        return process.returncode


@contextlib.contextmanager
def _signals(ended: threading.Event) -> Iterator[None]:
    """Let SIGINT and SIGTERM end the serving; a SIGINT that the parent ignores stays ignored."""
    before = {}
    for number in (signal.SIGINT, signal.SIGTERM):
        found = signal.getsignal(number)
        if number == signal.SIGTERM or found is not signal.SIG_IGN:
            before[number] = found
            signal.signal(number, lambda *_: ended.set())
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


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
    parser.add_argument(
        "--documented-only",
        action="store_true",
        help="answer with documented fields only, {} where BeatPass documents none",
    )
    parser.add_argument("--run", metavar="SCRIPT", help="run a Python script against it, then end")
    parser.add_argument(
        "--allow-origin",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="let pages of an origin call the API, such as http://localhost:5173 (repeatable)",
    )
    parser.add_argument("--host", default=LOOPBACK, help="the address (default: this machine only)")
    parser.add_argument(
        "--allow-remote", action="store_true", help="needed for any address but the default one"
    )
    options = parser.parse_args(arguments)
    if not TRACKS <= options.scale <= MAX_TRACKS:
        parser.error(f"--scale takes a number from {TRACKS} to {MAX_TRACKS}")
    if options.host != LOOPBACK and not options.allow_remote:
        parser.error(f"--host {options.host} lets others in; add --allow-remote if you mean that")
    try:
        checked_origins(options.allow_origin, remote=options.host != LOOPBACK)
    except ValueError as error:
        parser.error(f"--allow-origin: {error}")
    return options
