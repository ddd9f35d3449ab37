"""Mark a whole conversation as read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.conversation_marked_read import ConversationMarkedRead
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="markConversationRead",
    method="POST",
    path="/messaging/conversations/{conversationId}/read",
    kind="unsafe",
    access="bearer",
    namespace="conversations",
    name="mark_read",
)


def _call(
    conversation_id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/conversations/",
                calls.path_segment(OPERATION, "conversationId", conversation_id, integer=True),
                "/read",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ConversationMarkedRead]:
    from ...models.conversation_marked_read import ConversationMarkedRead

    parsed = answers.read_json(OPERATION, response, ConversationMarkedRead.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
) -> Response[ConversationMarkedRead]:
    """Mark a whole conversation as read.

    Leaves nothing unread in a conversation of one's own.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Nothing in it is unread.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                conversation_id,
            ),
        )
    )


async def asyncio(
    conversation_id: int,
    *,
    client: AsyncClient,
) -> ConversationMarkedRead:
    """Mark a whole conversation as read.

    Leaves nothing unread in a conversation of one's own.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        Nothing in it is unread.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                conversation_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    conversation_id: int,
    *,
    client: SyncClient,
) -> Response[ConversationMarkedRead]:
    """Mark a whole conversation as read.

    Leaves nothing unread in a conversation of one's own.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Nothing in it is unread.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                conversation_id,
            ),
        )
    )


def sync(
    conversation_id: int,
    *,
    client: SyncClient,
) -> ConversationMarkedRead:
    """Mark a whole conversation as read.

    Leaves nothing unread in a conversation of one's own.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        Nothing in it is unread.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                conversation_id,
            ),
        )
    )
    return response.parsed
