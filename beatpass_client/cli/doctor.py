"""`beatpass doctor`: does the setup work?"""

from __future__ import annotations

import platform
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated, Any

import typer

from .._version import __version__
from ..directories import state_file
from ..errors import BeatPassError, TokenRequiredError
from .auth import describe
from .exit_codes import ExitCode
from .failures import exit_code, line_of
from .invocation import make_call
from .options import DebugOption, FormatOption, JsonOption, Options, SandboxOption
from .output import write_result
from .session import describe_sandbox, open_client, origin
from .spending import open_calls
from .surface import operation_ids, verb_by_id

_EXTRAS = {
    "cli": ("typer", "rich", "platformdirs"),
    "sandbox": ("starlette", "uvicorn"),
    "charts": ("plotext", "matplotlib"),
    "parquet": ("pyarrow",),
    "speed": ("orjson",),
}
_PUBLIC, _PRIVATE = "getTracks", "getUnreadCount"

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_show_locals=False, add_completion=False)


def command() -> Any:
    """Make the command.

    Returns:
        The command.
    """
    return typer.main.get_command(app)


@app.command("doctor")
def doctor(
    offline: Annotated[bool, typer.Option("--offline", help="Make no call.")] = False,
    sandbox: SandboxOption = False,
    format: FormatOption = None,
    json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Check the installation, the token, and with two calls the server.

    Ends with 0 when every check passes; else with the code of the first check that failed.
    """
    rows = [_row("version", _versions), _row("contract", _contract), _row("extras", _extras)]
    rows += [
        _row("state", _state),
        _row("server", describe_sandbox if sandbox else origin),
    ]
    rows.append(_row("token", lambda: _token(sandbox)))
    if not offline:
        rows.append(_row("answers", lambda: _asked(_PUBLIC, sandbox)))
        if rows[-2]["state"] == "ok":
            rows.append(_row("takes the token", lambda: _asked(_PRIVATE, sandbox)))
    if opened := _open_calls():
        rows.append(opened)
    codes = [row.pop("code") for row in rows]
    write_result(Options(format=format, json=json), rows)
    worst = next((code for code in codes if code), ExitCode.DONE)
    if worst:
        raise typer.Exit(worst)


def _row(name: str, check: Callable[[], str]) -> dict[str, Any]:
    try:
        return {"check": name, "state": "ok", "found": check(), "code": ExitCode.DONE}
    except BeatPassError as error:
        return {"check": name, "state": "fails", "found": line_of(error), "code": exit_code(error)}


def _versions() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"beatpass-client {__version__}, Python {platform.python_version()}, {system}"


def _contract() -> str:
    return f"{len(operation_ids())} operations"


def _extras() -> str:
    return ", ".join(
        f"{extra}: {'yes' if all(map(_is_installed, names)) else 'no'}"
        for extra, names in _EXTRAS.items()
    )


def _is_installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True


def _state() -> str:
    return str(state_file())


def _token(sandbox: bool) -> str:
    facts, usable = describe(sandbox=sandbox)
    if not usable:
        raise TokenRequiredError(f"{facts['token']} for {facts['for']}: only public fields come")
    days = facts.get("days_left")
    return str(facts["token"]) + (f", {days} days left" if days is not None else "")


def _open_calls() -> dict[str, Any] | None:
    """Tell of calls that spend and whose outcome is open, such as after a crash."""
    try:
        found = open_calls()
    except BeatPassError:
        return None  # The row of the state tells it.
    return _row("open calls", lambda: "; ".join(found)) if found else None


def _asked(operation_id: str, sandbox: bool) -> str:
    verb = verb_by_id(operation_id)
    assert verb is not None
    with open_client(sandbox=sandbox, read_only=True, max_retries=0, deadline=20.0) as client:
        size = verb.operation.page_size
        answer = client.send_sync(make_call(verb, {size: 1} if size else {}))
    return f"in {answer.elapsed * 1000:.0f} ms"
