"""The exit codes of the command."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """How a run ended."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    TOKEN = 3
    REFUSED = 4
    NETWORK = 5
    NOT_CONFIRMED = 6
    UNKNOWN_OUTCOME = 75
    INTERRUPTED = 130
    BROKEN_PIPE = 141


MEANINGS = {
    ExitCode.DONE: "done",
    ExitCode.FAILED: "something else went wrong, such as an answer that cannot be read",
    ExitCode.USAGE: "the command was not written as it must be; nothing was sent",
    ExitCode.TOKEN: "the token is missing, wrong or expired",
    ExitCode.REFUSED: "the server refused the call",
    ExitCode.NETWORK: "no answer came; nothing was changed",
    ExitCode.NOT_CONFIRMED: "the call would spend or change something, and nobody confirmed it; "
    "nothing was sent",
    ExitCode.UNKNOWN_OUTCOME: "a write may have happened: find out before you repeat it",
    ExitCode.INTERRUPTED: "interrupted with Ctrl-C",
    ExitCode.BROKEN_PIPE: "the reader of the output went away",
}
