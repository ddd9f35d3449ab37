"""Count one's unread messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.message_unread_count_answer import MessageUnreadCountAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUnreadCount",
    method="GET",
    path="/messaging/unread-count",
    operation_class="read",
    auth="bearer",
    namespace="messages",
    name="unread_count",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/messaging/unread-count",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[MessageUnreadCountAnswer]:
    from ...models.message_unread_count_answer import MessageUnreadCountAnswer

    return responses.read(OPERATION, response, MessageUnreadCountAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[MessageUnreadCountAnswer]:
    """Count one's unread messages.

    Gives one sum over all conversations of the token's owner.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The sum.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> MessageUnreadCountAnswer:
    """Count one's unread messages.

    Gives one sum over all conversations of the token's owner.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The sum.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[MessageUnreadCountAnswer]:
    """Count one's unread messages.

    Gives one sum over all conversations of the token's owner.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The sum.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> MessageUnreadCountAnswer:
    """Count one's unread messages.

    Gives one sum over all conversations of the token's owner.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The sum.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
