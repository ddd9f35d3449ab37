"""List an artist's credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_credits import ArtistCredits
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistCredits",
    method="GET",
    path="/artists/{artist}/credits",
    kind="read",
    access="bearer",
    namespace="credits_",
    name="list",
)


def _call(
    artist: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "artist", artist, integer=True),
                "/credits",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistCredits]:
    from ...models.artist_credits import ArtistCredits

    parsed = answers.read_json(OPERATION, response, ArtistCredits.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
) -> Response[ArtistCredits]:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page.

    Args:
        artist: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artist's credits.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                artist,
            ),
        )
    )


async def asyncio(
    artist: int,
    *,
    client: AsyncClient,
) -> ArtistCredits:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page.

    Args:
        artist: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.

    Returns:
        The artist's credits.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                artist,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    *,
    client: SyncClient,
) -> Response[ArtistCredits]:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page.

    Args:
        artist: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artist's credits.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                artist,
            ),
        )
    )


def sync(
    artist: int,
    *,
    client: SyncClient,
) -> ArtistCredits:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page.

    Args:
        artist: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.

    Returns:
        The artist's credits.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                artist,
            ),
        )
    )
    return response.parsed
