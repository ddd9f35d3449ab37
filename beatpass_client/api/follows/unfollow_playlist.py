"""Stop following a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="unfollowPlaylist",
    method="POST",
    path="/playlists/{id}/unfollow",
    operation_class="unsafe",
    auth="bearer",
    namespace="follows",
    name="unfollow_playlist",
)


def _call(playlist_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id),
                "/unfollow",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[Status]:
    from ...models.status import Status

    return responses.read(OPERATION, response, Status.from_dict)


async def asyncio_detailed(
    playlist_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Stop following a playlist.

    Takes a followed playlist out of the playlists of the token's owner.

    Args:
        playlist_id: Id of the playlist to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                options=options,
            ),
        )
    )


async def asyncio(
    playlist_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Status:
    """Stop following a playlist.

    Takes a followed playlist out of the playlists of the token's owner.

    Args:
        playlist_id: Id of the playlist to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The playlist is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    playlist_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Stop following a playlist.

    Takes a followed playlist out of the playlists of the token's owner.

    Args:
        playlist_id: Id of the playlist to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                options=options,
            ),
        )
    )


def sync(
    playlist_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Status:
    """Stop following a playlist.

    Takes a followed playlist out of the playlists of the token's owner.

    Args:
        playlist_id: Id of the playlist to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The playlist is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                options=options,
            ),
        )
    )
    return response.parsed
