"""Search for people to write to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.messaging_user_matches import MessagingUserMatches
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="searchMessagingUsers",
    method="GET",
    path="/messaging/search-users",
    operation_class="read",
    auth="bearer",
    namespace="conversations",
    name="search_users",
)


def _call(*, query: str | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/messaging/search-users",)),
        query=requests.query(OPERATION, (("q", query),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[MessagingUserMatches]:
    from ...models.messaging_user_matches import MessagingUserMatches

    return responses.read(OPERATION, response, MessagingUserMatches.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[MessagingUserMatches]:
    """Search for people to write to.

    Finds accounts by what was typed so far. Fewer than two characters find nobody, and a search
    while somebody types should pause 300 ms between calls.

    Args:
        client: The client to send with; it needs a token.
        query: What to search for, from two characters on.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The accounts found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                query=query,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> MessagingUserMatches:
    """Search for people to write to.

    Finds accounts by what was typed so far. Fewer than two characters find nobody, and a search
    while somebody types should pause 300 ms between calls.

    Args:
        client: The client to send with; it needs a token.
        query: What to search for, from two characters on.
        options: What is different for this call.

    Returns:
        The accounts found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                query=query,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[MessagingUserMatches]:
    """Search for people to write to.

    Finds accounts by what was typed so far. Fewer than two characters find nobody, and a search
    while somebody types should pause 300 ms between calls.

    Args:
        client: The client to send with; it needs a token.
        query: What to search for, from two characters on.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The accounts found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                query=query,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    query: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> MessagingUserMatches:
    """Search for people to write to.

    Finds accounts by what was typed so far. Fewer than two characters find nobody, and a search
    while somebody types should pause 300 ms between calls.

    Args:
        client: The client to send with; it needs a token.
        query: What to search for, from two characters on.
        options: What is different for this call.

    Returns:
        The accounts found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                query=query,
                options=options,
            ),
        )
    )
    return response.parsed
