"""`beatpass auth`: sign in or store a token, show its state, and delete it."""

from __future__ import annotations

import getpass
import sys
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import ConfigurationError, NotAllowedError, clean_text
from ..stored_credentials import (
    credentials_file,
    delete_credentials,
    read_credentials,
    store_credentials,
)
from .exit_codes import ExitCode
from .failures import UsageProblem
from .groups import NamespaceGroup
from .options import DebugOption, FormatOption, JsonOption, Options, SandboxOption
from .output import write_result
from .running import fetch
from .session import describe_sandbox, fits, open_client, origin, token_in_environment
from .surface import verb_by_id, verbs_of
from .terminal import is_terminal, note

if TYPE_CHECKING:
    from ..client import BeatPassSync

# It takes no arguments, changes nothing, and needs a token.
_CHECK = "getUnreadCount"
_LOGIN = "login"
_TOKEN_NAME = "beatpass command"
_LONGEST_LINE = 4096

app = typer.Typer(
    help="Sign in or store a token, show its state, and delete it.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_show_locals=False,
)


def command() -> Any:
    """Make the group of commands.

    Returns:
        The group of its commands.
    """
    own: Any = typer.main.get_command(app)
    makers = {name: partial(own.commands.get, name) for name in own.commands}
    return NamespaceGroup("auth", own.help or "", verbs_of("auth"), makers)


@app.command()
def login(
    email: Annotated[
        str | None,
        typer.Option(
            "--email",
            metavar="ADDRESS",
            help="Sign in with e-mail and password; BeatPass makes a new token.",
        ),
    ] = None,
    created: Annotated[
        str | None,
        typer.Option(
            "--created",
            metavar="YYYY-MM-DD|today",
            help="When the token was made: it lives 90 days.",
        ),
    ] = None,
    debug: DebugOption = False,
) -> None:
    """Store a token, in a file that only you can read.

    With --email, the password is asked for, and BeatPass makes a token for it. Without, the token
    is asked for: make one under Account Settings, Developers. Neither shows while you type; without
    a terminal it is the first line of standard input. Neither is ever an argument, since others
    can read the arguments of a command. The library finds the stored token, too.
    """
    if email is not None:
        if created is not None:
            raise UsageProblem("--created is for a token that exists; --email makes a new one")
        _sign_in(email)
    else:
        saved = store_credentials(_secret("token"), origin(), _day(created))
        note(f"saved in {credentials_file()} for {saved.origin}")
        if saved.days_left is not None:
            note(_left(saved.days_left))
        elif created is None:
            note("with --created YYYY-MM-DD, beatpass warns before the 90 days of a token are over")
    if token_in_environment() is not None:
        note(f"{token_in_environment()} is set, and comes first")


def _sign_in(email: str) -> None:
    from ..client import BeatPassSync

    with BeatPassSync("") as client:
        answer = client.auth.login(
            email=email, password=_secret("password"), token_name=_TOKEN_NAME
        ).to_dict()
    account = answer.get("user") or {}
    if not isinstance(account, dict) or not account.get("access_token"):
        raise NotAllowedError(
            "BeatPass gave no token, perhaps since the account asks for a second factor: make a "
            "token under Account Settings, Developers, and run beatpass auth login without --email",
            operation=_LOGIN,
        )
    made = datetime.now(UTC).date()
    saved = store_credentials(account.pop("access_token"), origin(), made)
    name = clean_text(str(account.get("display_name") or account.get("id") or email), 80)
    note(f"signed in as {name}; saved in {credentials_file()} for {saved.origin}")
    with BeatPassSync(saved.token) as client:
        _check(client)
    note(f"{saved.origin} takes the token; {_left(saved.days_left or 0)}")


def _secret(name: str) -> str:
    if is_terminal(sys.stdin):
        secret = getpass.getpass(f"{name.capitalize()}: ", stream=sys.stderr)
    else:
        secret = sys.stdin.readline(_LONGEST_LINE)
    if not secret.strip():
        raise UsageProblem(f"there is no {name} on standard input")
    return secret.rstrip("\r\n")


def _check(client: BeatPassSync) -> None:
    verb = verb_by_id(_CHECK)
    assert verb is not None
    fetch(client, verb, {})


@app.command()
def status(
    check: Annotated[bool, typer.Option("--check", help="Ask the server, with one call.")] = False,
    sandbox: SandboxOption = False,
    format: FormatOption = None,
    json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Show where the token comes from, and how long it is good; never the token.

    Ends with 3 when there is none, or the server does not take it.
    """
    facts, usable = describe(sandbox=sandbox)
    if check and usable:
        with open_client(sandbox=sandbox, read_only=True) as client:
            _check(client)
        facts["server"] = "takes it"
    write_result(Options(format=format, json=json), facts)
    if not usable:
        note("beatpass: there is no usable token: run beatpass auth login")
        raise typer.Exit(ExitCode.TOKEN)


@app.command()
def logout(debug: DebugOption = False) -> None:
    """Delete the stored token. It stays good until you revoke it at BeatPass."""
    was_there = delete_credentials()
    note("the token was deleted" if was_there else "no token was stored")
    if token_in_environment() is not None:
        note(f"{token_in_environment()} is still set")


def describe(*, sandbox: bool = False) -> tuple[dict[str, Any], bool]:
    """Tell all about the token but the token.

    Args:
        sandbox: Whether a sandbox is called.

    Returns:
        What is known, and whether there is a token to call with.
    """
    if sandbox:
        return {"token": "the sandbox's own", "for": describe_sandbox()}, True
    facts: dict[str, Any] = {"token": "none", "for": origin()}
    variable = token_in_environment()
    if variable is not None:
        return {**facts, "token": f"from {variable}"}, True
    saved = read_credentials()
    if saved is None:
        return facts, False
    facts |= {"token": f"from {credentials_file()}", "for": saved.origin}
    if saved.created is not None and saved.days_left is not None:
        facts |= {"created": saved.created.isoformat(), "days_left": max(saved.days_left, 0)}
        if saved.days_left < 0:
            return {**facts, "token": "has expired"}, False
    if not fits(saved):
        facts["note"] = f"is not sent to {origin()}"
        return facts, False
    return facts, True


def _left(days: int) -> str:
    if days < 0:
        return "it has expired: make a new one under Account Settings, Developers"
    return f"{days} days left"


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    today = datetime.now(UTC).date()
    if text == "today":
        return today
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise UsageProblem(f"--created is {text[:20]!r}, and must be like 2026-11-24") from None
    if day > today:
        raise ConfigurationError(f"--created {day} is in the future")
    return day
