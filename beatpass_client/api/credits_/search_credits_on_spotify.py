"""Search Spotify for works to credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.credit_spotify_results import CreditSpotifyResults
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="searchCreditsOnSpotify",
    method="GET",
    path="/credits/spotify-search",
    kind="read",
    access="bearer",
    namespace="credits_",
    name="spotify_search",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/credits/spotify-search",)),
    )


def _answer(response: httpx.Response) -> Response[CreditSpotifyResults]:
    from ...models.credit_spotify_results import CreditSpotifyResults

    parsed = answers.read_json(OPERATION, response, CreditSpotifyResults.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CreditSpotifyResults]:
    """Search Spotify for works to credit.

    Returns works found on Spotify, as material for credits. How to give the words to search for
    is not documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. What Spotify has found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CreditSpotifyResults:
    """Search Spotify for works to credit.

    Returns works found on Spotify, as material for credits. How to give the words to search for
    is not documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        What Spotify has found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CreditSpotifyResults]:
    """Search Spotify for works to credit.

    Returns works found on Spotify, as material for credits. How to give the words to search for
    is not documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. What Spotify has found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CreditSpotifyResults:
    """Search Spotify for works to credit.

    Returns works found on Spotify, as material for credits. How to give the words to search for
    is not documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        What Spotify has found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
