"""Accept an invitation to a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.playlist_answer import PlaylistAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="acceptPlaylistInvite",
    method="POST",
    path="/playlists/{id}/accept-invite",
    operation_class="unsafe",
    auth="bearer",
    namespace="playlist_collaboration",
    name="accept",
)


def _call(playlist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id, integer=True),
                "/accept-invite",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlaylistAnswer]:
    from ...models.playlist_answer import PlaylistAnswer

    return responses.read(OPERATION, response, PlaylistAnswer.from_dict)


async def asyncio_detailed(
    playlist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[PlaylistAnswer]:
    """Accept an invitation to a playlist.

    Makes the token's owner an editor of a playlist that they were invited to. Accepting twice
    answers 422.

    Args:
        playlist_id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist that can be edited now.

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
    playlist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> PlaylistAnswer:
    """Accept an invitation to a playlist.

    Makes the token's owner an editor of a playlist that they were invited to. Accepting twice
    answers 422.

    Args:
        playlist_id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The playlist that can be edited now.

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
    playlist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[PlaylistAnswer]:
    """Accept an invitation to a playlist.

    Makes the token's owner an editor of a playlist that they were invited to. Accepting twice
    answers 422.

    Args:
        playlist_id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist that can be edited now.

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
    playlist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> PlaylistAnswer:
    """Accept an invitation to a playlist.

    Makes the token's owner an editor of a playlist that they were invited to. Accepting twice
    answers 422.

    Args:
        playlist_id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The playlist that can be edited now.

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
