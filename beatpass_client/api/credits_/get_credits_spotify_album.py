"""Look up an album on Spotify."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.credit_spotify_album import CreditSpotifyAlbum
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCreditsSpotifyAlbum",
    method="GET",
    path="/credits/spotify-album",
    kind="read",
    access="bearer",
    namespace="credits_",
    name="spotify_album",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/credits/spotify-album",)),
    )


def _answer(response: httpx.Response) -> Response[CreditSpotifyAlbum]:
    from ...models.credit_spotify_album import CreditSpotifyAlbum

    parsed = answers.read_json(OPERATION, response, CreditSpotifyAlbum.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CreditSpotifyAlbum]:
    """Look up an album on Spotify.

    Returns what Spotify knows of an album, as material for credits. How to name the album is
    not documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The album as Spotify has it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CreditSpotifyAlbum:
    """Look up an album on Spotify.

    Returns what Spotify knows of an album, as material for credits. How to name the album is
    not documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The album as Spotify has it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CreditSpotifyAlbum]:
    """Look up an album on Spotify.

    Returns what Spotify knows of an album, as material for credits. How to name the album is
    not documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The album as Spotify has it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CreditSpotifyAlbum:
    """Look up an album on Spotify.

    Returns what Spotify knows of an album, as material for credits. How to name the album is
    not documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The album as Spotify has it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
