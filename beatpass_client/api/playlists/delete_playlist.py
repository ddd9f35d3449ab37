"""Delete playlists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deletePlaylist",
    method="DELETE",
    path="/playlists/{id}",
    operation_class="idempotent",
    auth="bearer",
    namespace="playlists",
    name="delete",
)


def _call(playlist_ids: list[int], *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_ids", playlist_ids, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[Status]:
    from ...models.status import Status

    return responses.read(OPERATION, response, Status.from_dict)


async def asyncio_detailed(
    playlist_ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Delete playlists.

    Deletes one playlist or several in a single call.

    Args:
        playlist_ids: Ids of the playlists to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. They are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                playlist_ids,
                options=options,
            ),
        )
    )


async def asyncio(
    playlist_ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Status:
    """Delete playlists.

    Deletes one playlist or several in a single call.

    Args:
        playlist_ids: Ids of the playlists to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        They are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                playlist_ids,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    playlist_ids: list[int],
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Delete playlists.

    Deletes one playlist or several in a single call.

    Args:
        playlist_ids: Ids of the playlists to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. They are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                playlist_ids,
                options=options,
            ),
        )
    )


def sync(
    playlist_ids: list[int],
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Status:
    """Delete playlists.

    Deletes one playlist or several in a single call.

    Args:
        playlist_ids: Ids of the playlists to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        They are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                playlist_ids,
                options=options,
            ),
        )
    )
    return response.parsed
