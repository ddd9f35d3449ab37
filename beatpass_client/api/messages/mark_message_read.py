"""Mark a message as read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.message_marked_read import MessageMarkedRead
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="markMessageRead",
    method="POST",
    path="/messaging/messages/{messageId}/read",
    kind="unsafe",
    access="bearer",
    namespace="messages",
    name="mark_read",
)


def _call(
    message_id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/messages/",
                calls.path_segment(OPERATION, "messageId", message_id),
                "/read",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[MessageMarkedRead]:
    from ...models.message_marked_read import MessageMarkedRead

    parsed = answers.read_json(OPERATION, response, MessageMarkedRead.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    message_id: str,
    *,
    client: AsyncClient,
) -> Response[MessageMarkedRead]:
    """Mark a message as read.

    Makes one message count as read by the token's owner.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The message counts as read.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                message_id,
            ),
        )
    )


async def asyncio(
    message_id: str,
    *,
    client: AsyncClient,
) -> MessageMarkedRead:
    """Mark a message as read.

    Makes one message count as read by the token's owner.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.

    Returns:
        The message counts as read.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                message_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    message_id: str,
    *,
    client: SyncClient,
) -> Response[MessageMarkedRead]:
    """Mark a message as read.

    Makes one message count as read by the token's owner.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The message counts as read.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                message_id,
            ),
        )
    )


def sync(
    message_id: str,
    *,
    client: SyncClient,
) -> MessageMarkedRead:
    """Mark a message as read.

    Makes one message count as read by the token's owner.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.

    Returns:
        The message counts as read.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                message_id,
            ),
        )
    )
    return response.parsed
