"""Delete a conversation for oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deleteConversation",
    method="DELETE",
    path="/messaging/conversations/{conversationId}",
    operation_class="idempotent",
    auth="bearer",
    namespace="conversations",
    name="delete",
)


def _call(conversation_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/conversations/",
                requests.path_segment(OPERATION, "conversation_id", conversation_id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Delete a conversation for oneself.

    Takes a conversation out of the view of the token's owner.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The conversation is gone from one's own view.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                conversation_id,
                options=options,
            ),
        )
    )


async def asyncio(
    conversation_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Delete a conversation for oneself.

    Takes a conversation out of the view of the token's owner.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The conversation is gone from one's own view.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                conversation_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    conversation_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Delete a conversation for oneself.

    Takes a conversation out of the view of the token's owner.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The conversation is gone from one's own view.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                conversation_id,
                options=options,
            ),
        )
    )


def sync(
    conversation_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Delete a conversation for oneself.

    Takes a conversation out of the view of the token's owner.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The conversation is gone from one's own view.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                conversation_id,
                options=options,
            ),
        )
    )
    return response.parsed
