"""See whether an artist is yours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_ownership import ArtistOwnership
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="checkArtistOwnership",
    method="GET",
    path="/artists/{artist}/check-ownership",
    kind="read",
    access="bearer",
    namespace="artists",
    name="check_ownership",
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
                "/check-ownership",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistOwnership]:
    from ...models.artist_ownership import ArtistOwnership

    parsed = answers.read_json(OPERATION, response, ArtistOwnership.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
) -> Response[ArtistOwnership]:
    """See whether an artist is yours.

    Tells how the owner of the token stands to an artist page.

    Args:
        artist: Id of the artist in question.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Whose the artist is.

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
) -> ArtistOwnership:
    """See whether an artist is yours.

    Tells how the owner of the token stands to an artist page.

    Args:
        artist: Id of the artist in question.
        client: The client to send with; it needs a token.

    Returns:
        Whose the artist is.

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
) -> Response[ArtistOwnership]:
    """See whether an artist is yours.

    Tells how the owner of the token stands to an artist page.

    Args:
        artist: Id of the artist in question.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Whose the artist is.

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
) -> ArtistOwnership:
    """See whether an artist is yours.

    Tells how the owner of the token stands to an artist page.

    Args:
        artist: Id of the artist in question.
        client: The client to send with; it needs a token.

    Returns:
        Whose the artist is.

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
