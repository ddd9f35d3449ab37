"""Mark a conversation as unread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.conversation_marked_unread import ConversationMarkedUnread
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="markConversationUnread",
    method="POST",
    path="/messaging/conversations/{conversationId}/unread",
    kind="unsafe",
    access="bearer",
    namespace="conversations",
    name="mark_unread",
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
                "/unread",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ConversationMarkedUnread]:
    from ...models.conversation_marked_unread import ConversationMarkedUnread

    parsed = answers.read_json(OPERATION, response, ConversationMarkedUnread.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
) -> Response[ConversationMarkedUnread]:
    """Mark a conversation as unread.

    Makes a conversation of one's own count as unread again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The conversation counts as unread.

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
) -> ConversationMarkedUnread:
    """Mark a conversation as unread.

    Makes a conversation of one's own count as unread again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The conversation counts as unread.

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
) -> Response[ConversationMarkedUnread]:
    """Mark a conversation as unread.

    Makes a conversation of one's own count as unread again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The conversation counts as unread.

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
) -> ConversationMarkedUnread:
    """Mark a conversation as unread.

    Makes a conversation of one's own count as unread again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The conversation counts as unread.

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
