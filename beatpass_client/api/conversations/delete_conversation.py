"""Delete a conversation for oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.conversation_deleted import ConversationDeleted
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deleteConversation",
    method="DELETE",
    path="/messaging/conversations/{conversationId}",
    kind="idempotent",
    access="bearer",
    namespace="conversations",
    name="delete",
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
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ConversationDeleted]:
    from ...models.conversation_deleted import ConversationDeleted

    parsed = answers.read_json(OPERATION, response, ConversationDeleted.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
) -> Response[ConversationDeleted]:
    """Delete a conversation for oneself.

    Takes a conversation out of the view of the token's owner.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The conversation is gone from one's own view.

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
) -> ConversationDeleted:
    """Delete a conversation for oneself.

    Takes a conversation out of the view of the token's owner.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The conversation is gone from one's own view.

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
) -> Response[ConversationDeleted]:
    """Delete a conversation for oneself.

    Takes a conversation out of the view of the token's owner.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The conversation is gone from one's own view.

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
) -> ConversationDeleted:
    """Delete a conversation for oneself.

    Takes a conversation out of the view of the token's owner.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The conversation is gone from one's own view.

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
