"""Find accounts by words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.user_matches import UserMatches
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="searchUsers",
    method="GET",
    path="/users/search",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="search",
)


def _call(*, query: str, limit: int | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/users/search",)),
        query=requests.query(
            OPERATION,
            (
                ("query", query),
                ("limit", limit),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserMatches]:
    from ...models.user_matches import UserMatches

    return responses.read(OPERATION, response, UserMatches.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    query: str,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UserMatches]:
    """Find accounts by words.

    Returns the accounts that match, at most 50 and without further pages. To search as somebody
    types, wait until the keys rest for 300 ms.

    Args:
        client: The client to send with; it needs a token.
        query: Words to look for, from 2 to 100 characters.
        limit: How many accounts to return at most.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The accounts that match.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                query=query,
                limit=limit,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UserMatches:
    """Find accounts by words.

    Returns the accounts that match, at most 50 and without further pages. To search as somebody
    types, wait until the keys rest for 300 ms.

    Args:
        client: The client to send with; it needs a token.
        query: Words to look for, from 2 to 100 characters.
        limit: How many accounts to return at most.
        options: What is different for this call.

    Returns:
        The accounts that match.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                query=query,
                limit=limit,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    query: str,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UserMatches]:
    """Find accounts by words.

    Returns the accounts that match, at most 50 and without further pages. To search as somebody
    types, wait until the keys rest for 300 ms.

    Args:
        client: The client to send with; it needs a token.
        query: Words to look for, from 2 to 100 characters.
        limit: How many accounts to return at most.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The accounts that match.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                query=query,
                limit=limit,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    query: str,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UserMatches:
    """Find accounts by words.

    Returns the accounts that match, at most 50 and without further pages. To search as somebody
    types, wait until the keys rest for 300 ms.

    Args:
        client: The client to send with; it needs a token.
        query: Words to look for, from 2 to 100 characters.
        limit: How many accounts to return at most.
        options: What is different for this call.

    Returns:
        The accounts that match.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                query=query,
                limit=limit,
                options=options,
            ),
        )
    )
    return response.parsed
