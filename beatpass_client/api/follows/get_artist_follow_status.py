"""See whether you follow an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_follow_status import ArtistFollowStatus
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistFollowStatus",
    method="GET",
    path="/artists/{id}/follow-status",
    operation_class="read",
    auth="bearer",
    namespace="follows",
    name="artist_status",
)


def _call(artist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/follow-status",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistFollowStatus]:
    from ...models.artist_follow_status import ArtistFollowStatus

    return responses.read(OPERATION, response, ArtistFollowStatus.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistFollowStatus]:
    """See whether you follow an artist.

    Tells whether the token's owner follows the artist.

    Args:
        artist_id: Id of the artist in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Whether the artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> ArtistFollowStatus:
    """See whether you follow an artist.

    Tells whether the token's owner follows the artist.

    Args:
        artist_id: Id of the artist in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Whether the artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistFollowStatus]:
    """See whether you follow an artist.

    Tells whether the token's owner follows the artist.

    Args:
        artist_id: Id of the artist in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Whether the artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> ArtistFollowStatus:
    """See whether you follow an artist.

    Tells whether the token's owner follows the artist.

    Args:
        artist_id: Id of the artist in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Whether the artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                options=options,
            ),
        )
    )
    return response.parsed
