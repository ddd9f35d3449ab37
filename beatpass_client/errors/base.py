"""The root of every error, and how a text of the server is made fit for one."""

from __future__ import annotations

import re
from typing import Any

# Texts of the server are shown to at most this length.
_LONGEST_TEXT = 200
# A server that repeats what it was sent must not bring a token into a message.
_TOKEN = re.compile(r"(?<=bearer )(?=\S*\d)\S{8,}|\b\d+\|\w{16,}", re.IGNORECASE)


class BeatPassError(Exception):
    """The root of every error of this package.

    Attributes:
        operation: The `operationId` of the call that failed; `None` when no call was involved.
        attempts: How many times the call was put on the wire, or tried to be.
        deadline_exceeded: Whether it was not tried again for want of time.
        retry_quota_exhausted: Whether it was not tried again since too much fails already.
        request_id: The id of the last request, for a report: the server's, else the one that was
            sent as `X-Request-ID`; `None` when none was sent.
        page: In a list: the number of the page that failed; `None` elsewhere.
        count: In a list: how many items came before.
        resume: In a list: a token with which it goes on at the page that failed.
    """

    operation: str | None = None
    attempts: int = 0
    deadline_exceeded: bool = False
    retry_quota_exhausted: bool = False
    request_id: str | None = None
    page: int | None = None
    count: int | None = None
    resume: str | None = None

    def __init__(self, message: str, **details: Any) -> None:
        """Describe what happened.

        Args:
            message: What happened and what to do next, in a line.
            **details: Values of the attributes that the class documents.
        """
        super().__init__(message)
        for name, value in details.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}")
            setattr(self, name, without_secrets(value) if name in ("body", "data") else value)

    @property
    def message(self) -> str:
        """What happened, without the operation in front."""
        return str(self.args[0])

    def __str__(self) -> str:
        """Say what happened, and to which operation."""
        text = self.message if self.operation is None else f"{self.operation}: {self.message}"
        return one_line(text)

    def __repr__(self) -> str:
        """Show the class, and what it says."""
        return f"<{type(self).__name__} {str(self)!r}>"


def one_line(text: str) -> str:
    """Make a text one line, without anything that a terminal obeys or that looks like a token.

    Args:
        text: The text.

    Returns:
        The text; one blank stands for each run of blanks and control characters.
    """
    line = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    return _TOKEN.sub("***", line)


def clean_text(text: str, longest: int = _LONGEST_TEXT) -> str:
    """Make a text of the server fit for a message: one line, nothing that a terminal obeys.

    Args:
        text: The text.
        longest: The most characters to keep.

    Returns:
        The text without control characters, shortened.
    """
    cleaned = one_line(text[: longest * 4])
    return cleaned if len(cleaned) <= longest else f"{cleaned[: longest - 1]}…"


# What an answer may hold that must outlive it nowhere: not in an error, a pickle or a report.
_SECRETS = frozenset({"access_token", "client_secret", "password", "token"})


def without_secrets(value: Any, depth: int = 64) -> Any:
    """Copy decoded JSON without the secrets in it.

    Args:
        value: The decoded JSON.
        depth: How many levels to copy; what lies deeper is left out.

    Returns:
        The same, with `***` where a password, a token or the secret of a payment stood.
    """
    if not isinstance(value, (dict, list)):
        return value
    if depth == 0:
        return None
    if isinstance(value, list):
        return [without_secrets(each, depth - 1) for each in value]
    return {
        key: "***"
        if key in _SECRETS and isinstance(each, str)
        else without_secrets(each, depth - 1)
        for key, each in value.items()
    }
