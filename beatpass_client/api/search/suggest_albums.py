"""Suggest albums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.album_suggestions import AlbumSuggestions
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="suggestAlbums",
    method="GET",
    path="/search/suggestions/album",
    kind="read",
    access="bearer",
    namespace="search",
    name="suggest_albums",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/search/suggestions/album",)),
    )


def _answer(response: httpx.Response) -> Response[AlbumSuggestions]:
    from ...models.album_suggestions import AlbumSuggestions

    parsed = answers.read_json(OPERATION, response, AlbumSuggestions.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[AlbumSuggestions]:
    """Suggest albums.

    Returns albums to choose from, as a form offers them.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Albums to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> AlbumSuggestions:
    """Suggest albums.

    Returns albums to choose from, as a form offers them.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Albums to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[AlbumSuggestions]:
    """Suggest albums.

    Returns albums to choose from, as a form offers them.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Albums to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> AlbumSuggestions:
    """Suggest albums.

    Returns albums to choose from, as a form offers them.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Albums to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
