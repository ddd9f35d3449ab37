"""List an artist's credits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_credits import ArtistCredits
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistCredits",
    method="GET",
    path="/artists/{artist}/credits",
    operation_class="read",
    auth="bearer",
    namespace="credits_",
    name="list",
)


def _call(artist: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist", artist, integer=True),
                "/credits",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistCredits]:
    from ...models.artist_credits import ArtistCredits

    return responses.read(OPERATION, response, ArtistCredits.from_dict)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistCredits]:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page.

    Args:
        artist: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist's credits.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )


async def asyncio(
    artist: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> ArtistCredits:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page.

    Args:
        artist: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist's credits.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistCredits]:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page.

    Args:
        artist: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist's credits.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )


def sync(
    artist: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> ArtistCredits:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page.

    Args:
        artist: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist's credits.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )
    return response.parsed
