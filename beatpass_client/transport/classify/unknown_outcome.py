"""Describe a write whose outcome is unknown, so that somebody can find out what happened."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from ... import errors
from ...types import Call, Operation
from ..call import CallContext

_LOOK = "look at the current state"


def how_to_find_out(operation: Operation) -> str:
    """Say what to do when a write's answer was lost.

    Args:
        operation: The operation that was called.

    Returns:
        What the contract says of it, or to look at the current state.
    """
    return operation.verify or _LOOK


def unknown_details(context: CallContext) -> dict[str, Any]:
    """Collect what somebody needs to find out whether a write happened.

    Args:
        context: The call.

    Returns:
        The attributes of an `UnknownOutcomeError`.
    """
    return {
        "started_at": context.started_at or datetime.now(UTC),
        "verify": how_to_find_out(context.operation),
        "evidence": evidence(context.call),
    }


def evidence(call: Call[Any]) -> dict[str, Any]:
    """Keep of a call what finds its trace again: ids and a digest, never its contents.

    Args:
        call: The call.

    Returns:
        The path, and of the body its ids and the digest of its content.
    """
    kept: dict[str, Any] = {"path": call.path}
    if isinstance(call.json, dict):
        for key in ("client_message_id", "conversation_id"):
            if isinstance(call.json.get(key), (str, int)):
                kept[key] = call.json[key]
        if isinstance(call.json.get("content"), str):
            kept["content_digest"] = content_digest(call.json["content"])
    return kept


def content_digest(content: str) -> str:
    """Give a text a name that does not tell it.

    Args:
        content: The text.

    Returns:
        Its digest; blanks around it do not count, since the server drops them.
    """
    return sha256(json.dumps(content.strip()).encode()).hexdigest()


def unknown_outcome(context: CallContext, message: str) -> errors.UnknownOutcomeError:
    """Make the error of a write that may have reached the server.

    Args:
        context: The call.
        message: What happened.

    Returns:
        The error.
    """
    return errors.UnknownOutcomeError(
        message, operation=context.operation.id, **unknown_details(context)
    )


def response_lost(
    context: CallContext,
    kind: type[errors.ResponseError],
    message: str,
    status: int,
    **details: Any,
) -> errors.BeatPassError:
    """Make the error of a write that the server reported done, in an answer that is unusable.

    Args:
        context: The call.
        kind: What the error of a read would be.
        message: What is wrong with the answer.
        status: The status.
        **details: Attributes of the error of a read.

    Returns:
        The error.
    """
    own: dict[str, Any] = {"status": status, **unknown_details(context)}
    if kind is errors.UnexpectedContentTypeError:
        return errors.UnexpectedContentTypeLostError(
            message, operation=context.operation.id, **own, **details
        )
    return errors.ResponseLostError(message, operation=context.operation.id, **own)
