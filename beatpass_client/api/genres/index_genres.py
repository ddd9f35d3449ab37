"""List genres."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.genre_list import GenreList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="indexGenres",
    method="GET",
    path="/genres",
    kind="read",
    access="optional",
    namespace="genres",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/genres",)),
    )


def _answer(response: httpx.Response) -> Response[GenreList]:
    from ...models.genre_list import GenreList

    parsed = answers.read_json(OPERATION, response, GenreList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[GenreList]:
    """List genres.

    Returns the genres as one page; there is no way to ask for another.

    Args:
        client: The client to send with; a token is optional and brings more fields.

    Returns:
        The answer with its status and headers. The genres.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> GenreList:
    """List genres.

    Returns the genres as one page; there is no way to ask for another.

    Args:
        client: The client to send with; a token is optional and brings more fields.

    Returns:
        The genres.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[GenreList]:
    """List genres.

    Returns the genres as one page; there is no way to ask for another.

    Args:
        client: The client to send with; a token is optional and brings more fields.

    Returns:
        The answer with its status and headers. The genres.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> GenreList:
    """List genres.

    Returns the genres as one page; there is no way to ask for another.

    Args:
        client: The client to send with; a token is optional and brings more fields.

    Returns:
        The genres.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
