"""From an error to an exit code, and to one line or one JSON object."""

from __future__ import annotations

import json
import re
from typing import Any

from .. import errors
from ..errors import BeatPassError, clean_text
from .exit_codes import ExitCode
from .surface import kebab

_LONGEST = 1_000

_CODES: tuple[tuple[type[BeatPassError], ExitCode], ...] = (
    # The first that fits counts: a write that may have happened is never only a refusal.
    (errors.UnknownOutcomeError, ExitCode.UNKNOWN_OUTCOME),
    (errors.TokenRequiredError, ExitCode.TOKEN),
    (errors.AuthenticationError, ExitCode.TOKEN),
    (errors.NotAllowedError, ExitCode.NOT_CONFIRMED),
    (errors.ConfigurationError, ExitCode.USAGE),
    (errors.InvalidArgumentError, ExitCode.USAGE),
    (errors.APIStatusError, ExitCode.REFUSED),
    (errors.TransportError, ExitCode.NETWORK),
    (errors.LocalTimeoutError, ExitCode.NETWORK),
)

_PYTHON = re.compile(r"bp\.(\w+)\.(\w+)\(([^()]*)\)")
_LOGIN = "run beatpass auth login"


class UsageProblem(errors.InvalidArgumentError):
    """The command was not written as it must be."""


class NotConfirmed(errors.NotAllowedError):
    """Nobody confirmed what the call would do."""


def exit_code(error: BaseException) -> ExitCode:
    """Tell how a run ends.

    Args:
        error: What ended it.

    Returns:
        The exit code.
    """
    if isinstance(error, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    for kind, code in _CODES:
        if isinstance(error, kind):
            return code
    return ExitCode.FAILED


def line_of(error: BaseException) -> str:
    """Say in one line what happened and what to do.

    Args:
        error: What happened.

    Returns:
        The line, without anything that a terminal would obey.
    """
    text = f"{_kind(error)}: {error}"
    if isinstance(error, BeatPassError):
        text = str(error)
    elif isinstance(error, OSError):
        text = f"the output cannot be written: {error.strerror or error}"
    if isinstance(error, BeatPassError):
        text = in_commands(text, str(getattr(error, "evidence", {}).get("path", "")))
    signs_in = getattr(error, "operation", None) == "login"
    if exit_code(error) is ExitCode.TOKEN and not signs_in and _LOGIN not in text:
        text = f"{text.rstrip('.')}. To give a token, {_LOGIN}"
    return clean_text(text, _LONGEST)


def json_of(error: BaseException) -> str:
    """Say as JSON what happened.

    Args:
        error: What happened.

    Returns:
        One JSON object in one line; its field `error` has all that is known.
    """
    facts: dict[str, Any] = {
        "type": _kind(error),
        "message": line_of(error),
        "exit_code": int(exit_code(error)),
    }
    for name in ("operation", "status", "retry_after", "request_id", "likely_succeeded", "verify"):
        value = getattr(error, name, None)
        if isinstance(value, (str, int, float, bool)):
            facts[name] = value
            if isinstance(value, str):
                facts[name] = clean_text(in_commands(value), _LONGEST)
    if isinstance(error, errors.APIStatusError):
        if error.entry is not None:
            facts["entry"] = error.entry.id
        if error.errors:
            facts["fields"] = {
                clean_text(field): [clean_text(text) for text in texts]
                for field, texts in error.errors.items()
            }
    return json.dumps({"error": facts})


def in_commands(text: str, path: str = "") -> str:
    """Say what to look at as commands, where the contract says it in Python.

    Args:
        text: The text.
        path: The path of the call, whose ids stand for those that the text leaves open.

    Returns:
        The text for somebody at a terminal.
    """
    ids = [step for step in path.split("/") if step and step[0].isdigit()]

    def command(match: re.Match[str]) -> str:
        words = [kebab(match[1]), kebab(match[2])]
        names = [name.strip() for name in match[3].split(",") if name.strip()]
        known = ids if len(ids) == len(names) else [name.upper() for name in names]
        return " ".join(["beatpass", *words, *known])

    text = (
        text.replace("max_price=", "--max-price ")
        .replace("max_price is", "--max-price is")
        .replace("say overwrite=True", "add --overwrite")
    )
    text = text.replace("call bp.verify(error) or ", "run ").replace("call bp.", "run bp.")
    return _PYTHON.sub(command, text)


def _kind(error: BaseException) -> str:
    own: dict[type, str] = {UsageProblem: "UsageError", NotConfirmed: "NotConfirmedError"}
    return own.get(type(error), type(error).__name__)
