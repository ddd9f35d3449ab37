"""List the messages of a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.get_messages_pagination import GetMessagesPagination
    from ...models.message_list import MessageList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getMessages",
    method="GET",
    path="/messaging/conversations/{conversationId}/messages",
    operation_class="read",
    auth="bearer",
    namespace="messages",
    name="list",
    pages=(
        "offset",
        "cursor",
    ),
    page_size="limit",
    items="data",
)


def _call(
    conversation_id: int,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: GetMessagesPagination | Unset = UNSET,
    cursor: str | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/conversations/",
                requests.path_segment(OPERATION, "conversation_id", conversation_id, integer=True),
                "/messages",
            )
        ),
        query=requests.query(
            OPERATION,
            (
                ("limit", limit),
                ("offset", offset),
                ("pagination", pagination),
                ("cursor", cursor),
                ("q", query),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[MessageList]:
    from ...models.message_list import MessageList

    return responses.read(OPERATION, response, MessageList.from_dict)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: GetMessagesPagination | Unset = UNSET,
    cursor: str | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[MessageList]:
    """List the messages of a conversation.

    Gives the messages of a conversation one takes part in. Parts are asked for by offset, or
    with `pagination=cursor` by the cursor that the answer before gave.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        limit: How many messages to give at most.
        offset: How many messages to skip.
        pagination: Asks for parts by cursor instead of offset.
        cursor: Where the part starts, which is the `next_cursor` of the answer before.
        query: Words to search the texts for.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. A part of the messages.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                conversation_id,
                limit=limit,
                offset=offset,
                pagination=pagination,
                cursor=cursor,
                query=query,
                options=options,
            ),
        )
    )


async def asyncio(
    conversation_id: int,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: GetMessagesPagination | Unset = UNSET,
    cursor: str | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> MessageList:
    """List the messages of a conversation.

    Gives the messages of a conversation one takes part in. Parts are asked for by offset, or
    with `pagination=cursor` by the cursor that the answer before gave.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        limit: How many messages to give at most.
        offset: How many messages to skip.
        pagination: Asks for parts by cursor instead of offset.
        cursor: Where the part starts, which is the `next_cursor` of the answer before.
        query: Words to search the texts for.
        options: What is different for this call.

    Returns:
        A part of the messages.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                conversation_id,
                limit=limit,
                offset=offset,
                pagination=pagination,
                cursor=cursor,
                query=query,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    conversation_id: int,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: GetMessagesPagination | Unset = UNSET,
    cursor: str | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[MessageList]:
    """List the messages of a conversation.

    Gives the messages of a conversation one takes part in. Parts are asked for by offset, or
    with `pagination=cursor` by the cursor that the answer before gave.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        limit: How many messages to give at most.
        offset: How many messages to skip.
        pagination: Asks for parts by cursor instead of offset.
        cursor: Where the part starts, which is the `next_cursor` of the answer before.
        query: Words to search the texts for.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. A part of the messages.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                conversation_id,
                limit=limit,
                offset=offset,
                pagination=pagination,
                cursor=cursor,
                query=query,
                options=options,
            ),
        )
    )


def sync(
    conversation_id: int,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: GetMessagesPagination | Unset = UNSET,
    cursor: str | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> MessageList:
    """List the messages of a conversation.

    Gives the messages of a conversation one takes part in. Parts are asked for by offset, or
    with `pagination=cursor` by the cursor that the answer before gave.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        limit: How many messages to give at most.
        offset: How many messages to skip.
        pagination: Asks for parts by cursor instead of offset.
        cursor: Where the part starts, which is the `next_cursor` of the answer before.
        query: Words to search the texts for.
        options: What is different for this call.

    Returns:
        A part of the messages.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                conversation_id,
                limit=limit,
                offset=offset,
                pagination=pagination,
                cursor=cursor,
                query=query,
                options=options,
            ),
        )
    )
    return response.parsed
