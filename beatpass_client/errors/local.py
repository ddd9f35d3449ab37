"""Errors that this package finds by itself, most of them before anything is sent."""

from __future__ import annotations

from typing import Any

from ..types import PreparedRequest
from .base import BeatPassError


class ConfigurationError(BeatPassError, ValueError):
    """A setting is missing or unusable. Nothing was sent."""


class TokenRequiredError(ConfigurationError):
    """The operation needs a token and the client has none. Nothing was sent."""


class InvalidArgumentError(BeatPassError, ValueError):
    """An argument of a call is unusable. Nothing was sent."""


class NotAllowedError(BeatPassError):
    """The client may not do this: it only reads, or the area is not opened. Nothing was sent."""


class ConfirmationRequiredError(NotAllowedError):
    """The operation costs money or tokens, and nobody confirmed it. Nothing was sent.

    Attributes:
        price: What it would have cost, where that was asked.
    """

    price: Any = None


class DryRun(BeatPassError):
    """The client has `dry_run=True`, so a call was made ready and not sent.

    Attributes:
        request: The request that would have been sent, without its secrets.
    """

    request: PreparedRequest = PreparedRequest("", "", "", {})

    def __init__(
        self,
        message: str = "was not sent, since the client has dry_run=True: see error.request",
        **details: Any,
    ) -> None:
        super().__init__(message, **details)


class ClientClosedError(BeatPassError):
    """The client was closed before the call. Nothing was sent."""


class WrongEventLoopError(BeatPassError):
    """The client was used in another event loop before. Nothing was sent."""


class LocalTimeoutError(BeatPassError):
    """The call would have had to wait longer than its deadline. Nothing was sent.

    Attributes:
        sent: Always false.
    """

    sent: bool = False


class PaginationError(BeatPassError):
    """A list cannot be read to its end; `resume` goes on where it stopped."""


class PaginationLoopError(PaginationError):
    """The server sent a page again instead of the next one."""


class DownloadError(BeatPassError):
    """A file cannot be written, or is not what it should be."""


class SizeMismatchError(DownloadError):
    """A download has another size or checksum than announced; nothing was kept."""


class RangeMismatchError(DownloadError):
    """The server resumed a download at another place than it was asked for."""


class WaitTimeoutError(BeatPassError):
    """What was waited for did not happen in time.

    Attributes:
        last: The last state that was seen.
    """

    last: Any = None


class WaitFailedError(BeatPassError):
    """What was waited for has failed; waiting longer is no help.

    Attributes:
        last: The last state that was seen.
    """

    last: Any = None
