"""The command as a process, with a home of its own."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROGRAM = (sys.executable, "-m", "beatpass_client.cli")
NOBODY = subprocess.DEVNULL


def _take_terminal() -> None:
    """Make standard input the terminal of a new session, so that Ctrl-C reaches it."""
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@dataclass(frozen=True)
class Ran:
    """How a run ended."""

    code: int
    out: str
    err: str


class Command:
    """Runs `beatpass` as somebody who has nothing but a home and a sandbox.

    Args:
        home: The home.
        base_url: The server; `None` leaves it to the command.
    """

    def __init__(self, home: Path, base_url: str | None) -> None:
        self.home = home
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ},
            "HOME": str(home),
            "COLUMNS": "100",
            "LINES": "30",
            "LANG": "C.UTF-8",
            "TERM": "xterm",
        }
        if base_url is not None:
            self.environment |= {"BEATPASS_BASE_URL": base_url, "BEATPASS_TOKEN": "sandbox-token"}

    def without(self, *names: str) -> dict[str, str]:
        """The environment without some variables."""
        return {name: text for name, text in self.environment.items() if name not in names}

    def __call__(
        self,
        *words: str,
        stdin: str | None = None,
        environment: Mapping[str, str] | None = None,
        **options: Any,
    ) -> Ran:
        """Run it to its end."""
        feed: dict[str, Any] = {"stdin": NOBODY} if stdin is None else {"input": stdin}
        ran = subprocess.run(
            [*PROGRAM, *words],
            env=self.environment if environment is None else dict(environment),
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            timeout=60,
            check=False,
            **feed,
            **options,
        )
        assert "Traceback" not in ran.stderr, ran.stderr
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    def start(self, *words: str, **options: Any) -> subprocess.Popen[str]:
        """Start it, and let it run."""
        return subprocess.Popen(
            [*PROGRAM, *words],
            env=self.environment,
            stdin=NOBODY,
            text=True,
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options},
        )

    def at_terminal(self, *words: str, typed: str = "", when: str = "") -> Ran:
        """Run it at a terminal, where both streams are one; `typed` follows the text `when`."""
        master, slave = pty.openpty()
        process = subprocess.Popen(
            [*PROGRAM, *words],
            env=self.environment,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            preexec_fn=_take_terminal,
        )
        os.close(slave)
        seen = b""
        deadline = time.monotonic() + 60
        try:
            while time.monotonic() < deadline:
                if typed and when.encode() in seen:
                    os.write(master, typed.encode())
                    typed = ""
                if select.select([master], [], [], 0.1)[0]:
                    try:
                        piece = os.read(master, 65536)
                    except OSError:
                        break
                    if not piece:
                        break
                    seen += piece
                elif process.poll() is not None:
                    break
        finally:
            os.close(master)
        return Ran(process.wait(timeout=30), seen.decode("utf-8", "replace"), "")
