"""Send a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.message_answer import MessageAnswer
    from ...models.message_create import MessageCreate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="sendMessage",
    method="POST",
    path="/messaging/messages",
    operation_class="idempotency-key",
    auth="bearer",
    namespace="messages",
    name="send",
    verify="call bp.verify(error) or bp.messages.list(conversation_id)",
)


def _call(*, body: MessageCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/messaging/messages",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[MessageAnswer]:
    from ...models.message_answer import MessageAnswer

    return responses.read(OPERATION, response, MessageAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: MessageCreate,
    options: RequestOptions | None = None,
) -> Response[MessageAnswer]:
    """Send a message.

    Writes into a conversation one takes part in; real people receive it. Sent again with the
    same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The message is on its way.

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
    body: MessageCreate,
    options: RequestOptions | None = None,
) -> MessageAnswer:
    """Send a message.

    Writes into a conversation one takes part in; real people receive it. Sent again with the
    same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The message is on its way.

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
    body: MessageCreate,
    options: RequestOptions | None = None,
) -> Response[MessageAnswer]:
    """Send a message.

    Writes into a conversation one takes part in; real people receive it. Sent again with the
    same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The message is on its way.

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
    body: MessageCreate,
    options: RequestOptions | None = None,
) -> MessageAnswer:
    """Send a message.

    Writes into a conversation one takes part in; real people receive it. Sent again with the
    same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The message is on its way.

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
