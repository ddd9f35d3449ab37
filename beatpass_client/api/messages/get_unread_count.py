"""Count one's unread messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.message_unread_count import MessageUnreadCount
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getUnreadCount",
    method="GET",
    path="/messaging/unread-count",
    kind="read",
    access="bearer",
    namespace="messages",
    name="unread_count",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/messaging/unread-count",)),
    )


def _answer(response: httpx.Response) -> Response[MessageUnreadCount]:
    from ...models.message_unread_count import MessageUnreadCount

    parsed = answers.read_json(OPERATION, response, MessageUnreadCount.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[MessageUnreadCount]:
    """Count one's unread messages.

    Gives one sum over all conversations of the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The sum.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> MessageUnreadCount:
    """Count one's unread messages.

    Gives one sum over all conversations of the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The sum.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[MessageUnreadCount]:
    """Count one's unread messages.

    Gives one sum over all conversations of the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The sum.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> MessageUnreadCount:
    """Count one's unread messages.

    Gives one sum over all conversations of the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The sum.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
