"""`beatpass explore`: the explorer of the sandbox in a browser."""

from __future__ import annotations

import contextlib
import sys
import threading
from typing import Annotated, Any

import typer

from ..errors import ConfigurationError
from .options import DebugOption
from .session import missing_sandbox, running_sandbox
from .terminal import note

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_show_locals=False, add_completion=False)


def command() -> Any:
    """Make the command.

    Returns:
        The command.
    """
    return typer.main.get_command(app)


@app.command("explore")
def explore(
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open it, or only tell its address.")
    ] = True,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 for a free one.")] = 0,
    debug: DebugOption = False,
) -> None:
    """Open the explorer: every operation of the contract, to read about and to try.

    It speaks to a sandbox: the one that BEATPASS_BASE_URL names on this machine, else one that
    serves until Ctrl-C.
    """
    running = running_sandbox()
    if running is not None:
        _show(running.partition("/api/")[0], browser)
        return
    try:
        from ..sandbox import SandboxServer
    except ImportError as error:
        raise missing_sandbox(error) from None
    try:
        sandbox = SandboxServer(port)
    except ImportError as error:
        raise missing_sandbox(error) from None
    except OSError as error:
        raise ConfigurationError(f"port {port} cannot be used: {error.strerror}") from None
    with contextlib.suppress(KeyboardInterrupt), sandbox:
        _show(sandbox.base_url.partition("/api/")[0], browser)
        note("Ctrl-C ends it")
        threading.Event().wait()


def _show(address: str, browser: bool) -> None:
    url = f"{address}/docs"
    print(url, flush=True)
    if browser:
        import webbrowser

        if not webbrowser.open(url):
            print("no browser was found: open the address yourself", file=sys.stderr)
