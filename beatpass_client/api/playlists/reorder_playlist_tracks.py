"""Reorder the tracks of a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...models.undocumented_body import UndocumentedBody
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="reorderPlaylistTracks",
    method="POST",
    path="/playlists/{playlist}/tracks/order",
    operation_class="unsafe",
    auth="bearer",
    namespace="playlists",
    name="reorder_tracks",
)


def _call(
    playlist_id: int, *, body: UndocumentedBody | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id, integer=True),
                "/tracks/order",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    playlist_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Reorder the tracks of a playlist.

    Puts the tracks of a playlist into another order. BeatPass does not document what it takes.

    Args:
        playlist_id: Id of the playlist to reorder.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new order holds.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    playlist_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Reorder the tracks of a playlist.

    Puts the tracks of a playlist into another order. BeatPass does not document what it takes.

    Args:
        playlist_id: Id of the playlist to reorder.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new order holds.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    playlist_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Reorder the tracks of a playlist.

    Puts the tracks of a playlist into another order. BeatPass does not document what it takes.

    Args:
        playlist_id: Id of the playlist to reorder.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new order holds.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    playlist_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Reorder the tracks of a playlist.

    Puts the tracks of a playlist into another order. BeatPass does not document what it takes.

    Args:
        playlist_id: Id of the playlist to reorder.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new order holds.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
