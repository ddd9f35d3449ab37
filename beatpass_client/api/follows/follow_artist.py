"""Start following an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_followed import ArtistFollowed
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="followArtist",
    method="POST",
    path="/artists/{id}/follow",
    operation_class="unsafe",
    auth="bearer",
    namespace="follows",
    name="follow_artist",
)


def _call(id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "id", id, integer=True),
                "/follow",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistFollowed]:
    from ...models.artist_followed import ArtistFollowed

    return responses.read(OPERATION, response, ArtistFollowed.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistFollowed]:
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        id: Id of the artist to follow.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> ArtistFollowed:
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        id: Id of the artist to follow.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistFollowed]:
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        id: Id of the artist to follow.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> ArtistFollowed:
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        id: Id of the artist to follow.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )
    return response.parsed
