"""Finding out whether a write happened whose answer was lost. Nothing is ever sent again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from ..contract import operations
from ..errors import InvalidArgumentError, UnknownOutcomeError
from ..runtime.operations import documented_call
from ..runtime.values import read_datetime
from ..transport.classify.unknown_outcome import content_digest
from .steps import Send, Steps, run, run_async

__all__ = ["Verification", "run", "run_async", "verification"]

# A server writes down when it was ready, in whole seconds, and its clock may have been set.
_TOLERANCE = timedelta(minutes=2)


class Verification(NamedTuple):
    """What was found out about a write.

    Attributes:
        happened: Whether it happened; `None` when this cannot be told. `False` means that no trace
            was found yet: a trace may come late.
        found: The trace, as decoded JSON.
        advice: What to do now.
    """

    happened: bool | None
    found: Any
    advice: str


def verification(client: Any, error: UnknownOutcomeError) -> Steps[Verification]:
    """Find out whether a write happened.

    Args:
        client: A client of either kind.
        error: What the write raised.

    Returns:
        What was found.

    Raises:
        InvalidArgumentError: It is no such error, or of another operation than purchases, beat
            requests and messages.
    """
    if not isinstance(error, UnknownOutcomeError):
        message = f"verify takes an UnknownOutcomeError, not a {type(error).__name__}"
        raise InvalidArgumentError(message)
    named = (each for each in operations() if each.id == error.operation)
    operation = next(named, None)
    check = None if operation is None else _CHECKS.get(operation.data.get("x-trace", ""))
    if check is None:
        message = f"this cannot be found out automatically: {error.verify}"
        raise InvalidArgumentError(message, operation=error.operation)
    return (yield from check(client, error))


def _purchase(client: Any, error: UnknownOutcomeError) -> Steps[Verification]:
    track = error.evidence["path"].split("/")[2]
    answer = yield Send(client, documented_call("GET", f"/tracks/{track}/purchase/status"))
    status = {**_fields(answer.parsed), **_fields(_fields(answer.parsed).get("data"))}
    if status.get("has_purchased") is True:
        return Verification(True, status, "The track is bought: do not buy it again.")
    answer = yield Send(client, documented_call("GET", "/purchases"))
    purchases = _fields(_fields(answer.parsed).get("purchases")).get("data")
    for each in _rows(purchases):
        if str(each.get("track_id", _fields(each.get("track")).get("id"))) == track:
            advice = "A purchase of this track exists: look at it before you buy again."
            return Verification(True, each, advice)
    return Verification(False, status, _NOT_YET)


def _beat_request(client: Any, error: UnknownOutcomeError) -> Steps[Verification]:
    answer = yield Send(client, documented_call("GET", "/beat-requests/user/my-requests"))
    rows = _rows(_fields(answer.parsed).get("data", answer.parsed))
    digest = error.evidence.get("content_digest")
    begun = _begun(error, answer.headers.get("date"))
    for each in rows:
        if content_digest(str(each.get("content", ""))) == digest and _since(each, begun):
            return Verification(True, each, "The beat request exists: do not post it again.")
    return Verification(False, None, _NOT_YET)


def _message(client: Any, error: UnknownOutcomeError) -> Steps[Verification]:
    key = error.evidence.get("client_message_id")
    conversation = error.evidence.get("conversation_id")
    places = [conversation] if conversation is not None else []
    if not places:
        answer = yield Send(client, documented_call("GET", "/messaging/conversations"))
        rows = _rows(_fields(answer.parsed).get("data", answer.parsed))
        places = [each["id"] for each in rows[:3] if "id" in each]
    for place in places:
        path = f"/messaging/conversations/{place}/messages"
        answer = yield Send(client, documented_call("GET", path))
        for each in _rows(_fields(answer.parsed).get("data", answer.parsed)):
            if key is not None and each.get("client_message_id") == key:
                return Verification(True, each, "The message was sent: do not send it again.")
    advice = (
        "No trace of the message yet. Sent again with the same client_message_id "
        f"({key}) it cannot arrive twice."
    )
    return Verification(False, None, advice)


# By what a write leaves behind, as the contract says it in `x-trace`.
_CHECKS = {"purchase": _purchase, "beat-request": _beat_request, "message": _message}

_NOT_YET = "No trace of it yet, but one may come late: wait some minutes and look again."


def _begun(error: UnknownOutcomeError, date: str | None) -> datetime | None:
    """When the write was sent, by the clock of the server: the two clocks may differ a lot."""
    if error.started_at is None:
        return None
    try:
        there = parsedate_to_datetime(date or "")
    except ValueError:
        return error.started_at - _TOLERANCE
    return error.started_at + (there - datetime.now(UTC)) - _TOLERANCE


def _since(row: dict[str, Any], begun: datetime | None) -> bool:
    created = read_datetime(row.get("created_at")) if row.get("created_at") else None
    if not isinstance(created, datetime) or begun is None or created.tzinfo is None:
        return True
    return created >= begun


def _fields(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _rows(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
