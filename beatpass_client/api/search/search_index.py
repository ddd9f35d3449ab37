"""Search the whole platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.search_answer import SearchAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="searchIndex",
    method="GET",
    path="/search",
    operation_class="read",
    auth="optional",
    namespace="search",
    name="query",
)


def _call(
    *, query: str | Unset = UNSET, loader: str | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(("/search",)),
        query=requests.query(
            OPERATION,
            (
                ("query", query),
                ("loader", loader),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[SearchAnswer]:
    from ...models.search_answer import SearchAnswer

    return responses.read(OPERATION, response, SearchAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    query: str | Unset = UNSET,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SearchAnswer]:
    """Search the whole platform.

    Returns what matches the words, grouped by kind, with the kinds that the caller may see.
    When searching as somebody types, wait 300 ms after the last key.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        query: Words to look for. Without any, nothing is found.
        loader: How much to find, at most 20 of each kind with `searchPage` and 3 with all else.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. What was found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                query=query,
                loader=loader,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str | Unset = UNSET,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SearchAnswer:
    """Search the whole platform.

    Returns what matches the words, grouped by kind, with the kinds that the caller may see.
    When searching as somebody types, wait 300 ms after the last key.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        query: Words to look for. Without any, nothing is found.
        loader: How much to find, at most 20 of each kind with `searchPage` and 3 with all else.
        options: What is different for this call.

    Returns:
        What was found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                query=query,
                loader=loader,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    query: str | Unset = UNSET,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SearchAnswer]:
    """Search the whole platform.

    Returns what matches the words, grouped by kind, with the kinds that the caller may see.
    When searching as somebody types, wait 300 ms after the last key.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        query: Words to look for. Without any, nothing is found.
        loader: How much to find, at most 20 of each kind with `searchPage` and 3 with all else.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. What was found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                query=query,
                loader=loader,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    query: str | Unset = UNSET,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SearchAnswer:
    """Search the whole platform.

    Returns what matches the words, grouped by kind, with the kinds that the caller may see.
    When searching as somebody types, wait 300 ms after the last key.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        query: Words to look for. Without any, nothing is found.
        loader: How much to find, at most 20 of each kind with `searchPage` and 3 with all else.
        options: What is different for this call.

    Returns:
        What was found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                query=query,
                loader=loader,
                options=options,
            ),
        )
    )
    return response.parsed
