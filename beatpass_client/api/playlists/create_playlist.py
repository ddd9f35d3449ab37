"""Create a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.playlist_answer import PlaylistAnswer
    from ...models.playlist_create import PlaylistCreate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createPlaylist",
    method="POST",
    path="/playlists",
    operation_class="unsafe",
    auth="bearer",
    namespace="playlists",
    name="create",
)


def _call(*, body: PlaylistCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/playlists",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlaylistAnswer]:
    from ...models.playlist_answer import PlaylistAnswer

    return responses.read(OPERATION, response, PlaylistAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: PlaylistCreate,
    options: RequestOptions | None = None,
) -> Response[PlaylistAnswer]:
    """Create a playlist.

    Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
    name, nor more than 100 in all. Tracks are put on it afterwards.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new playlist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: PlaylistCreate,
    options: RequestOptions | None = None,
) -> PlaylistAnswer:
    """Create a playlist.

    Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
    name, nor more than 100 in all. Tracks are put on it afterwards.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new playlist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: PlaylistCreate,
    options: RequestOptions | None = None,
) -> Response[PlaylistAnswer]:
    """Create a playlist.

    Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
    name, nor more than 100 in all. Tracks are put on it afterwards.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new playlist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: PlaylistCreate,
    options: RequestOptions | None = None,
) -> PlaylistAnswer:
    """Create a playlist.

    Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
    name, nor more than 100 in all. Tracks are put on it afterwards.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new playlist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
