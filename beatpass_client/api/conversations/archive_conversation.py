"""Put a conversation away, or bring it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.conversation_archived import ConversationArchived
    from ...models.conversation_archiving import ConversationArchiving
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="archiveConversation",
    method="POST",
    path="/messaging/conversations/{conversationId}/archive",
    kind="unsafe",
    access="bearer",
    namespace="conversations",
    name="archive",
)


def _call(
    conversation_id: int,
    *,
    body: ConversationArchiving,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/conversations/",
                calls.path_segment(OPERATION, "conversationId", conversation_id, integer=True),
                "/archive",
            )
        ),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[ConversationArchived]:
    from ...models.conversation_archived import ConversationArchived

    parsed = answers.read_json(OPERATION, response, ConversationArchived.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
    body: ConversationArchiving,
) -> Response[ConversationArchived]:
    """Put a conversation away, or bring it back.

    Moves a conversation to the archive, or from there to the inbox again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The conversation is moved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                conversation_id,
                body=body,
            ),
        )
    )


async def asyncio(
    conversation_id: int,
    *,
    client: AsyncClient,
    body: ConversationArchiving,
) -> ConversationArchived:
    """Put a conversation away, or bring it back.

    Moves a conversation to the archive, or from there to the inbox again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The conversation is moved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                conversation_id,
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    conversation_id: int,
    *,
    client: SyncClient,
    body: ConversationArchiving,
) -> Response[ConversationArchived]:
    """Put a conversation away, or bring it back.

    Moves a conversation to the archive, or from there to the inbox again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The conversation is moved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                conversation_id,
                body=body,
            ),
        )
    )


def sync(
    conversation_id: int,
    *,
    client: SyncClient,
    body: ConversationArchiving,
) -> ConversationArchived:
    """Put a conversation away, or bring it back.

    Moves a conversation to the archive, or from there to the inbox again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The conversation is moved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                conversation_id,
                body=body,
            ),
        )
    )
    return response.parsed
