"""Put a conversation away, or bring it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.conversation_archiving import ConversationArchiving
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="archiveConversation",
    method="POST",
    path="/messaging/conversations/{conversationId}/archive",
    operation_class="unsafe",
    auth="bearer",
    namespace="conversations",
    name="archive",
)


def _call(
    conversation_id: int, *, body: ConversationArchiving, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/conversations/",
                requests.path_segment(OPERATION, "conversation_id", conversation_id, integer=True),
                "/archive",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
    body: ConversationArchiving,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Put a conversation away, or bring it back.

    Moves a conversation to the archive, or from there to the inbox again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The conversation is moved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                conversation_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    conversation_id: int,
    *,
    client: AsyncClient,
    body: ConversationArchiving,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Put a conversation away, or bring it back.

    Moves a conversation to the archive, or from there to the inbox again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The conversation is moved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                conversation_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    conversation_id: int,
    *,
    client: SyncClient,
    body: ConversationArchiving,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Put a conversation away, or bring it back.

    Moves a conversation to the archive, or from there to the inbox again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The conversation is moved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                conversation_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    conversation_id: int,
    *,
    client: SyncClient,
    body: ConversationArchiving,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Put a conversation away, or bring it back.

    Moves a conversation to the archive, or from there to the inbox again.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The conversation is moved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                conversation_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
