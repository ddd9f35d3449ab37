"""Start a conversation with its first message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.conversation_start import ConversationStart
    from ...models.conversation_started import ConversationStarted
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="startConversation",
    method="POST",
    path="/messaging/conversations/start",
    operation_class="idempotency-key",
    auth="bearer",
    namespace="conversations",
    name="start",
    verify="call bp.verify(error) or bp.conversations.list()",
)


def _call(*, body: ConversationStart, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/messaging/conversations/start",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ConversationStarted]:
    from ...models.conversation_started import ConversationStarted

    return responses.read(OPERATION, response, ConversationStarted.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ConversationStart,
    options: RequestOptions | None = None,
) -> Response[ConversationStarted]:
    """Start a conversation with its first message.

    Opens a conversation with one person (`user_id`) or with a group (`user_ids`) and sends its
    first message, which real people receive. The sender has to follow all of them. Sent again
    with the same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The conversation is open and its first message
            is sent.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: ConversationStart,
    options: RequestOptions | None = None,
) -> ConversationStarted:
    """Start a conversation with its first message.

    Opens a conversation with one person (`user_id`) or with a group (`user_ids`) and sends its
    first message, which real people receive. The sender has to follow all of them. Sent again
    with the same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The conversation is open and its first message is sent.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: ConversationStart,
    options: RequestOptions | None = None,
) -> Response[ConversationStarted]:
    """Start a conversation with its first message.

    Opens a conversation with one person (`user_id`) or with a group (`user_ids`) and sends its
    first message, which real people receive. The sender has to follow all of them. Sent again
    with the same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The conversation is open and its first message
            is sent.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: ConversationStart,
    options: RequestOptions | None = None,
) -> ConversationStarted:
    """Start a conversation with its first message.

    Opens a conversation with one person (`user_id`) or with a group (`user_ids`) and sends its
    first message, which real people receive. The sender has to follow all of them. Sent again
    with the same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The conversation is open and its first message is sent.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
