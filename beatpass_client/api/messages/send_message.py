"""Send a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.message_answer import MessageAnswer
    from ...models.message_create import MessageCreate
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="sendMessage",
    method="POST",
    path="/messaging/messages",
    kind="keyed",
    access="bearer",
    namespace="messages",
    name="send",
)


def _call(
    *,
    body: MessageCreate,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/messaging/messages",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[MessageAnswer]:
    from ...models.message_answer import MessageAnswer

    parsed = answers.read_json(OPERATION, response, MessageAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: MessageCreate,
) -> Response[MessageAnswer]:
    """Send a message.

    Writes into a conversation one takes part in; real people receive it. Sent again with the
    same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The message is on its way.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: MessageCreate,
) -> MessageAnswer:
    """Send a message.

    Writes into a conversation one takes part in; real people receive it. Sent again with the
    same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The message is on its way.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: MessageCreate,
) -> Response[MessageAnswer]:
    """Send a message.

    Writes into a conversation one takes part in; real people receive it. Sent again with the
    same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The message is on its way.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: MessageCreate,
) -> MessageAnswer:
    """Send a message.

    Writes into a conversation one takes part in; real people receive it. Sent again with the
    same `client_message_id`, it stays the same message.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The message is on its way.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
