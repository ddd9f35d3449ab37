"""List messages with their receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.messages_with_receipts import MessagesWithReceipts
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getMessagesWithReceipts",
    method="GET",
    path="/messaging/conversations/{conversationId}/messages-with-receipts",
    kind="read",
    access="bearer",
    namespace="messages",
    name="list_with_receipts",
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
                "/messages-with-receipts",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[MessagesWithReceipts]:
    from ...models.messages_with_receipts import MessagesWithReceipts

    parsed = answers.read_json(OPERATION, response, MessagesWithReceipts.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
) -> Response[MessagesWithReceipts]:
    """List messages with their receipts.

    Gives the messages of a conversation together with their receipts.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The messages with their receipts.

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
) -> MessagesWithReceipts:
    """List messages with their receipts.

    Gives the messages of a conversation together with their receipts.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The messages with their receipts.

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
) -> Response[MessagesWithReceipts]:
    """List messages with their receipts.

    Gives the messages of a conversation together with their receipts.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The messages with their receipts.

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
) -> MessagesWithReceipts:
    """List messages with their receipts.

    Gives the messages of a conversation together with their receipts.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The messages with their receipts.

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
