"""Suggest artists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_suggestions import ArtistSuggestions
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="suggestArtists",
    method="GET",
    path="/search/suggestions/artist",
    kind="read",
    access="bearer",
    namespace="search",
    name="suggest_artists",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/search/suggestions/artist",)),
    )


def _answer(response: httpx.Response) -> Response[ArtistSuggestions]:
    from ...models.artist_suggestions import ArtistSuggestions

    parsed = answers.read_json(OPERATION, response, ArtistSuggestions.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ArtistSuggestions]:
    """Suggest artists.

    Returns artists to choose from, as a form offers them.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Artists to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ArtistSuggestions:
    """Suggest artists.

    Returns artists to choose from, as a form offers them.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Artists to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ArtistSuggestions]:
    """Suggest artists.

    Returns artists to choose from, as a form offers them.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Artists to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ArtistSuggestions:
    """Suggest artists.

    Returns artists to choose from, as a form offers them.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Artists to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
