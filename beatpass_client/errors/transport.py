"""Errors of the way there and back: no complete answer came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .base import BeatPassError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class TransportError(BeatPassError):
    """No complete answer came.

    Attributes:
        sent: Whether something may have reached the server.
        safe_to_retry: Whether the call can be made again without doing anything twice.
    """

    sent: bool = True
    safe_to_retry: bool = False

    def __str__(self) -> str:
        """Say what happened, and to which request."""
        line = super().__str__()
        return f"{line} (request id {self.request_id})" if self.request_id and self.sent else line


class ConnectionFailedError(TransportError):
    """The request never left this machine, so sending it again is safe."""

    sent = False
    safe_to_retry = True


class TLSVerificationError(ConnectionFailedError):
    """The server could not prove who it is. Nothing was sent, the token least of all."""

    safe_to_retry = False


class ProxyError(ConnectionFailedError):
    """The proxy refused or could not be reached. Nothing was sent to BeatPass."""


class ConnectionLostError(TransportError):
    """The connection broke after the request may have reached the server."""


class ReadTimeoutError(ConnectionLostError):
    """No answer came in time, although the request may have reached the server."""


class ProtocolError(TransportError):
    """What came is not HTTP."""


class DeadlineExceededError(TransportError):
    """The call took longer than its deadline."""

    deadline_exceeded = True


class UnknownOutcomeError(TransportError):
    """A write may or may not have happened. Find out before it is sent again.

    Attributes:
        phase: How far it got: `sending`, or `answering` when a status came.
        status: The status that came; `None` for none.
        likely_succeeded: Whether the server said that it happened; `None` when nobody knows.
        started_at: When the call was sent, in UTC.
        verify: What to call to find out.
        evidence: What `bp.verify` needs to find out; ids and digests, never contents.
    """

    phase: str = "sending"
    status: Any = None
    likely_succeeded: bool | None = None
    started_at: datetime | None = None
    verify: str = "look at the current state"
    evidence: Mapping[str, Any] = {}

    def __str__(self) -> str:
        """Say what is open, and how to find out."""
        line = super().__str__().rstrip(".")
        return f"{line}. It may have happened: {self.verify} before it is sent again"


class ResponseLostError(UnknownOutcomeError):
    """The server reported success, but its answer cannot be read."""

    phase = "answering"
    likely_succeeded: bool | None = True
