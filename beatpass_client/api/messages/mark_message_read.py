"""Mark a message as read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="markMessageRead",
    method="POST",
    path="/messaging/messages/{messageId}/read",
    operation_class="unsafe",
    auth="bearer",
    namespace="messages",
    name="mark_read",
)


def _call(message_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/messages/",
                requests.path_segment(OPERATION, "message_id", message_id),
                "/read",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    message_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Mark a message as read.

    Makes one message count as read by the token's owner.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The message counts as read.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                message_id,
                options=options,
            ),
        )
    )


async def asyncio(
    message_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Mark a message as read.

    Makes one message count as read by the token's owner.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The message counts as read.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                message_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    message_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Mark a message as read.

    Makes one message count as read by the token's owner.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The message counts as read.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                message_id,
                options=options,
            ),
        )
    )


def sync(
    message_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Mark a message as read.

    Makes one message count as read by the token's owner.

    Args:
        message_id: Id of the message.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The message counts as read.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                message_id,
                options=options,
            ),
        )
    )
    return response.parsed
