"""List one's conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.conversation_list import ConversationList
    from ...models.get_conversations_folder import GetConversationsFolder
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getConversations",
    method="GET",
    path="/messaging/conversations",
    operation_class="read",
    auth="bearer",
    namespace="conversations",
    name="list",
    pages=("offset",),
    page_size="limit",
    items="data",
)


def _call(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    folder: GetConversationsFolder | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/messaging/conversations",)),
        query=requests.query(
            OPERATION,
            (
                ("limit", limit),
                ("offset", offset),
                ("folder", folder),
                ("q", query),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ConversationList]:
    from ...models.conversation_list import ConversationList

    return responses.read(OPERATION, response, ConversationList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    folder: GetConversationsFolder | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ConversationList]:
    """List one's conversations.

    Gives the conversations of the token's owner, each with its newest message and the number of
    unread ones. Each answer names the offset at which the next part starts.

    Args:
        client: The client to send with; it needs a token.
        limit: How many conversations to give at most, up to 100.
        offset: How many conversations to skip.
        folder: Which conversations to list, the current ones or those put away.
        query: Words to search the conversations for.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. A part of the conversations.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                limit=limit,
                offset=offset,
                folder=folder,
                query=query,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    folder: GetConversationsFolder | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ConversationList:
    """List one's conversations.

    Gives the conversations of the token's owner, each with its newest message and the number of
    unread ones. Each answer names the offset at which the next part starts.

    Args:
        client: The client to send with; it needs a token.
        limit: How many conversations to give at most, up to 100.
        offset: How many conversations to skip.
        folder: Which conversations to list, the current ones or those put away.
        query: Words to search the conversations for.
        options: What is different for this call.

    Returns:
        A part of the conversations.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                limit=limit,
                offset=offset,
                folder=folder,
                query=query,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    folder: GetConversationsFolder | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ConversationList]:
    """List one's conversations.

    Gives the conversations of the token's owner, each with its newest message and the number of
    unread ones. Each answer names the offset at which the next part starts.

    Args:
        client: The client to send with; it needs a token.
        limit: How many conversations to give at most, up to 100.
        offset: How many conversations to skip.
        folder: Which conversations to list, the current ones or those put away.
        query: Words to search the conversations for.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. A part of the conversations.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                limit=limit,
                offset=offset,
                folder=folder,
                query=query,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    folder: GetConversationsFolder | Unset = UNSET,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ConversationList:
    """List one's conversations.

    Gives the conversations of the token's owner, each with its newest message and the number of
    unread ones. Each answer names the offset at which the next part starts.

    Args:
        client: The client to send with; it needs a token.
        limit: How many conversations to give at most, up to 100.
        offset: How many conversations to skip.
        folder: Which conversations to list, the current ones or those put away.
        query: Words to search the conversations for.
        options: What is different for this call.

    Returns:
        A part of the conversations.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                limit=limit,
                offset=offset,
                folder=folder,
                query=query,
                options=options,
            ),
        )
    )
    return response.parsed
