"""Pin or unpin a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.conversation_pinned import ConversationPinned
    from ...models.conversation_pinning import ConversationPinning
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="pinConversation",
    method="POST",
    path="/messaging/conversations/{conversationId}/pin",
    kind="unsafe",
    access="bearer",
    namespace="conversations",
    name="pin",
)


def _call(
    conversation_id: int,
    *,
    body: ConversationPinning,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/conversations/",
                calls.path_segment(OPERATION, "conversationId", conversation_id, integer=True),
                "/pin",
            )
        ),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[ConversationPinned]:
    from ...models.conversation_pinned import ConversationPinned

    parsed = answers.read_json(OPERATION, response, ConversationPinned.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
    body: ConversationPinning,
) -> Response[ConversationPinned]:
    """Pin or unpin a conversation.

    Pins a conversation for the token's owner, or takes the pin off again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The pin is set or taken off.

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
    body: ConversationPinning,
) -> ConversationPinned:
    """Pin or unpin a conversation.

    Pins a conversation for the token's owner, or takes the pin off again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The pin is set or taken off.

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
    body: ConversationPinning,
) -> Response[ConversationPinned]:
    """Pin or unpin a conversation.

    Pins a conversation for the token's owner, or takes the pin off again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The pin is set or taken off.

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
    body: ConversationPinning,
) -> ConversationPinned:
    """Pin or unpin a conversation.

    Pins a conversation for the token's owner, or takes the pin off again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The pin is set or taken off.

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
