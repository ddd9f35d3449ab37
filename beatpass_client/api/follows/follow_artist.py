"""Start following an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_followed import ArtistFollowed
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="followArtist",
    method="POST",
    path="/artists/{id}/follow",
    kind="unsafe",
    access="bearer",
    namespace="follows",
    name="follow_artist",
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
                "/follow",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistFollowed]:
    from ...models.artist_followed import ArtistFollowed

    parsed = answers.read_json(OPERATION, response, ArtistFollowed.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[ArtistFollowed]:
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        id: Id of the artist to follow.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artist is followed.

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
) -> ArtistFollowed:
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        id: Id of the artist to follow.
        client: The client to send with; it needs a token.

    Returns:
        The artist is followed.

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
) -> Response[ArtistFollowed]:
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        id: Id of the artist to follow.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artist is followed.

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
) -> ArtistFollowed:
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        id: Id of the artist to follow.
        client: The client to send with; it needs a token.

    Returns:
        The artist is followed.

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
