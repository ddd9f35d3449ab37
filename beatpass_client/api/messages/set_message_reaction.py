"""React to a message, or take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.message_reaction import MessageReaction
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="setMessageReaction",
    method="PUT",
    path="/messaging/messages/{messageId}/reaction",
    operation_class="idempotent",
    auth="bearer",
    namespace="messages",
    name="react",
)


def _call(message_id: str, *, body: MessageReaction, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/messages/",
                requests.path_segment(OPERATION, "message_id", message_id),
                "/reaction",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    message_id: str,
    *,
    client: AsyncClient,
    body: MessageReaction,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """React to a message, or take it back.

    Sets one's reaction to a message in place of any earlier one; null takes it away. BeatPass
    accepts six emoji.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The reaction is as asked for.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                message_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    message_id: str,
    *,
    client: AsyncClient,
    body: MessageReaction,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """React to a message, or take it back.

    Sets one's reaction to a message in place of any earlier one; null takes it away. BeatPass
    accepts six emoji.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The reaction is as asked for.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                message_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    message_id: str,
    *,
    client: SyncClient,
    body: MessageReaction,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """React to a message, or take it back.

    Sets one's reaction to a message in place of any earlier one; null takes it away. BeatPass
    accepts six emoji.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The reaction is as asked for.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                message_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    message_id: str,
    *,
    client: SyncClient,
    body: MessageReaction,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """React to a message, or take it back.

    Sets one's reaction to a message in place of any earlier one; null takes it away. BeatPass
    accepts six emoji.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The reaction is as asked for.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                message_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
