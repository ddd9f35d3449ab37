"""Finding out whether a write happened whose answer was lost. Nothing is ever sent again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Literal, NamedTuple

from ..contract import operations
from ..errors import InvalidArgumentError, UnknownOutcomeError
from ..transport.classify.unknown_outcome import content_digest
from ..types import Call
from .flows import Send, Steps, run, run_async
from .polling import FAILED_PAYMENTS

__all__ = ["Verification", "run", "run_async", "verification"]

# A server writes down when it was ready, in whole seconds, and its clock may have been set.
_TOLERANCE = timedelta(minutes=2)

State = Literal["happened", "begun", "not_found", "unknown"]


class Verification(NamedTuple):
    """What was found out about a write.

    Attributes:
        happened: Whether it happened; `None` when this cannot be told, as for a payment that was
            begun. `False` means that no trace was found yet: a trace may come late.
        state: `happened`; `begun`, a payment that nobody can complete any more; `not_found`; or
            `unknown`.
        found: The trace, as decoded JSON.
        advice: What to do now.
    """

    happened: bool | None
    state: State
    found: Any
    advice: str


class Trace(NamedTuple):
    """What is known of a write.

    Attributes:
        operation: The `operationId`.
        path: The path below the base URL.
        started_at: When it was sent; `None` when nobody knows.
        evidence: What else tells it apart: digests and keys, no content.
        remedy: What to do where it cannot be found out here; `None` for nothing.
    """

    operation: str
    path: str
    started_at: datetime | None = None
    evidence: dict[str, Any] = {}  # noqa: RUF012
    remedy: str | None = None


def verification(client: Any, write: Any) -> Steps[Verification]:
    """Find out whether a write happened.

    Args:
        client: A client of either kind.
        write: The `UnknownOutcomeError` that it raised; or an entry of the journal; or the call
            itself, such as `initiate_track_purchase.call(3629)`.

    Returns:
        What was found.

    Raises:
        InvalidArgumentError: It is none of these, or of another operation than purchases, beat
            requests and messages.
    """
    trace = trace_of(write)
    named = (each.data.get("x-trace", "") for each in operations() if each.id == trace.operation)
    check = _CHECKS.get(next(named, ""))
    if check is None:
        remedy = trace.remedy or "look at the current state"
        message = f"this cannot be found out automatically: {remedy}"
        raise InvalidArgumentError(message, operation=trace.operation)
    return (yield from check(client, trace))


def trace_of(write: Any) -> Trace:
    """Read what is known of a write.

    Args:
        write: An error, an entry of the journal, or a call.

    Returns:
        What is known.

    Raises:
        InvalidArgumentError: It is none of these.
    """
    if isinstance(write, UnknownOutcomeError):
        path = str(write.evidence.get("path", ""))
        evidence = dict(write.evidence)
        return Trace(write.operation or "", path, write.started_at, evidence, write.verify)
    if isinstance(write, Call):
        body = write.json if isinstance(write.json, dict) else {}
        known: dict[str, Any] = {
            "client_message_id": body.get("client_message_id"),
            "conversation_id": body.get("conversation_id"),
        }
        if isinstance(body.get("content"), str):
            known["content_digest"] = content_digest(body["content"])
        return Trace(write.operation.id, write.path, None, known, write.operation.verify)
    operation, its_path = getattr(write, "operation", None), getattr(write, "path", None)
    if isinstance(operation, str) and isinstance(its_path, str):
        evidence = dict(getattr(write, "evidence", None) or {})
        return Trace(operation, its_path, getattr(write, "started_at", None), evidence)
    message = (
        f"verify takes an UnknownOutcomeError, an entry of the journal, or a call such as "
        f"initiate_track_purchase.call(3629), not a {type(write).__name__}"
    )
    raise InvalidArgumentError(message)


def _purchase(client: Any, trace: Trace) -> Steps[Verification]:
    from ..api.purchases import check_track_purchase_status, get_user_purchases

    track_id = int(trace.path.split("/")[2])
    status = (yield Send(client, check_track_purchase_status.call(track_id))).parsed
    found = status.to_dict()
    if status.has_purchased is True:
        return Verification(True, "happened", found, "The track is bought: do not buy it again.")
    payment = str(status.purchase_status or "none").lower()
    if payment in FAILED_PAYMENTS:
        return Verification(None, "begun", found, _FAILED_ADVICE)
    # Any state of a payment is a trace of one that was begun.
    if payment != "none":
        return Verification(None, "begun", found, _BEGUN_ADVICE)
    purchases = (yield Send(client, get_user_purchases.call())).parsed.purchases
    for each in _rows(purchases and purchases.get("data")):
        if str(each.get("track_id", _fields(each.get("track")).get("id"))) != str(track_id):
            continue
        if str(each.get("status", "completed")).lower() in _BEGUN:
            return Verification(None, "begun", each, _BEGUN_ADVICE)
        advice = "A purchase of this track exists: look at it before you buy again."
        return Verification(True, "happened", each, advice)
    return Verification(False, "not_found", found, _NOT_YET)


def _beat_request(client: Any, trace: Trace) -> Steps[Verification]:
    from ..api.beat_requests import get_my_beat_requests

    answer = yield Send(client, get_my_beat_requests.call())
    digest = trace.evidence.get("content_digest")
    if digest is None:
        advice = "Nobody knows what its text was: look through your beat requests."
        return Verification(None, "unknown", None, advice)
    begun = _begun(trace, answer.headers.get("date"))
    for each in _rows(answer.parsed.get("data")):
        if content_digest(str(each.get("content", ""))) == digest and _since(each, begun):
            advice = "The beat request exists: do not post it again."
            return Verification(True, "happened", each, advice)
    return Verification(False, "not_found", None, _NOT_YET)


def _message(client: Any, trace: Trace) -> Steps[Verification]:
    from ..api.conversations import get_conversations
    from ..api.messages import get_messages

    key = trace.evidence.get("client_message_id")
    conversation = trace.evidence.get("conversation_id")
    conversations = [conversation] if conversation is not None else []
    if not conversations:
        answer = yield Send(client, get_conversations.call())
        rows = _rows(answer.parsed.get("data"))
        conversations = [each["id"] for each in rows[:3] if "id" in each]
    for each_id in conversations:
        answer = yield Send(client, get_messages.call(each_id))
        for each in _rows(answer.parsed.get("data")):
            if key is not None and each.get("client_message_id") == key:
                advice = "The message was sent: do not send it again."
                return Verification(True, "happened", each, advice)
    advice = (
        "No trace of the message yet. Sent again with the same client_message_id "
        f"({key}) it cannot arrive twice."
    )
    return Verification(False, "not_found", None, advice)


# By what a write leaves behind, as the contract says it in `x-trace`.
_CHECKS = {"purchase": _purchase, "beat-request": _beat_request, "message": _message}

_BEGUN = ("pending", *FAILED_PAYMENTS)
_BEGUN_ADVICE = (
    "The payment was begun and is not completed. Its client_secret came with the lost answer, so "
    "nobody can charge anything with it. Begin anew with purchases.initiate, which gives another "
    "client_secret; if BeatPass refuses that while this one is pending, wait some minutes."
)
_FAILED_ADVICE = (
    "A payment was begun and has failed: nothing is charged with it. Begin anew with "
    "purchases.initiate if you still want the track."
)
_NOT_YET = "No trace of it yet, but one may come late: wait some minutes and look again."


def _begun(trace: Trace, date: str | None) -> datetime | None:
    """When the write was sent, by the clock of the server: the two clocks may differ a lot."""
    if trace.started_at is None:
        return None
    try:
        there = parsedate_to_datetime(date or "")
    except ValueError:
        return trace.started_at - _TOLERANCE
    return trace.started_at + (there - datetime.now(UTC)) - _TOLERANCE


def _since(row: dict[str, Any], begun: datetime | None) -> bool:
    from ..runtime.values import read_datetime

    created = read_datetime(row.get("created_at")) if row.get("created_at") else None
    if not isinstance(created, datetime) or begun is None or created.tzinfo is None:
        return True
    return created >= begun


def _fields(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _rows(value: Any) -> list[dict[str, Any]]:
    """Get the rows of a list as decoded JSON, whether they were read into models or not."""
    rows: Iterable[Any] = value if isinstance(value, list) else []
    plain = [each.to_dict() if hasattr(each, "to_dict") else each for each in rows]
    return [each for each in plain if isinstance(each, dict)]
