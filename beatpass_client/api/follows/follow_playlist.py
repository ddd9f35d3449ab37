"""Start following a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.status import Status
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="followPlaylist",
    method="POST",
    path="/playlists/{id}/follow",
    kind="unsafe",
    access="bearer",
    namespace="follows",
    name="follow_playlist",
)


def _call(
    id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                calls.path_segment(OPERATION, "id", id),
                "/follow",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[Status]:
    from ...models.status import Status

    parsed = answers.read_json(OPERATION, response, Status.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
) -> Response[Status]:
    """Start following a playlist.

    Puts a playlist among the playlists of the token's owner.

    Args:
        id: Id of the playlist to follow.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The playlist is followed.

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
    id: str,
    *,
    client: AsyncClient,
) -> Status:
    """Start following a playlist.

    Puts a playlist among the playlists of the token's owner.

    Args:
        id: Id of the playlist to follow.
        client: The client to send with; it needs a token.

    Returns:
        The playlist is followed.

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
    id: str,
    *,
    client: SyncClient,
) -> Response[Status]:
    """Start following a playlist.

    Puts a playlist among the playlists of the token's owner.

    Args:
        id: Id of the playlist to follow.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The playlist is followed.

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
    id: str,
    *,
    client: SyncClient,
) -> Status:
    """Start following a playlist.

    Puts a playlist among the playlists of the token's owner.

    Args:
        id: Id of the playlist to follow.
        client: The client to send with; it needs a token.

    Returns:
        The playlist is followed.

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
