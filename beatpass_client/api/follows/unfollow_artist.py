"""Stop following an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_unfollowed import ArtistUnfollowed
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="unfollowArtist",
    method="POST",
    path="/artists/{id}/unfollow",
    kind="unsafe",
    access="bearer",
    namespace="follows",
    name="unfollow_artist",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/unfollow",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistUnfollowed]:
    from ...models.artist_unfollowed import ArtistUnfollowed

    parsed = answers.read_json(OPERATION, response, ArtistUnfollowed.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[ArtistUnfollowed]:
    """Stop following an artist.

    Ends the following of an artist. It answers 409 when there was none.

    Args:
        id: Id of the artist to follow no longer.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artist is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
) -> ArtistUnfollowed:
    """Stop following an artist.

    Ends the following of an artist. It answers 409 when there was none.

    Args:
        id: Id of the artist to follow no longer.
        client: The client to send with; it needs a token.

    Returns:
        The artist is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
) -> Response[ArtistUnfollowed]:
    """Stop following an artist.

    Ends the following of an artist. It answers 409 when there was none.

    Args:
        id: Id of the artist to follow no longer.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artist is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
) -> ArtistUnfollowed:
    """Stop following an artist.

    Ends the following of an artist. It answers 409 when there was none.

    Args:
        id: Id of the artist to follow no longer.
        client: The client to send with; it needs a token.

    Returns:
        The artist is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed
