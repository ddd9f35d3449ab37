"""Stop following an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_unfollowed import ArtistUnfollowed
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="unfollowArtist",
    method="POST",
    path="/artists/{id}/unfollow",
    operation_class="unsafe",
    auth="bearer",
    namespace="follows",
    name="unfollow_artist",
)


def _call(id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "id", id, integer=True),
                "/unfollow",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistUnfollowed]:
    from ...models.artist_unfollowed import ArtistUnfollowed

    return responses.read(OPERATION, response, ArtistUnfollowed.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistUnfollowed]:
    """Stop following an artist.

    Ends the following of an artist. It answers 409 when there was none.

    Args:
        id: Id of the artist to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist is followed no longer.

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
) -> ArtistUnfollowed:
    """Stop following an artist.

    Ends the following of an artist. It answers 409 when there was none.

    Args:
        id: Id of the artist to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist is followed no longer.

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
) -> Response[ArtistUnfollowed]:
    """Stop following an artist.

    Ends the following of an artist. It answers 409 when there was none.

    Args:
        id: Id of the artist to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist is followed no longer.

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
) -> ArtistUnfollowed:
    """Stop following an artist.

    Ends the following of an artist. It answers 409 when there was none.

    Args:
        id: Id of the artist to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist is followed no longer.

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
