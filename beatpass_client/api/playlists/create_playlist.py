"""Create a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.playlist_answer import PlaylistAnswer
    from ...models.playlist_create import PlaylistCreate
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="createPlaylist",
    method="POST",
    path="/playlists",
    kind="unsafe",
    access="bearer",
    namespace="playlists",
    name="create",
)


def _call(
    *,
    body: PlaylistCreate,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/playlists",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[PlaylistAnswer]:
    from ...models.playlist_answer import PlaylistAnswer

    parsed = answers.read_json(OPERATION, response, PlaylistAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: PlaylistCreate,
) -> Response[PlaylistAnswer]:
    """Create a playlist.

    Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
    name, nor more than 100 in all. Tracks are put on it afterwards.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The new playlist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: PlaylistCreate,
) -> PlaylistAnswer:
    """Create a playlist.

    Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
    name, nor more than 100 in all. Tracks are put on it afterwards.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The new playlist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: PlaylistCreate,
) -> Response[PlaylistAnswer]:
    """Create a playlist.

    Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
    name, nor more than 100 in all. Tracks are put on it afterwards.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The new playlist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: PlaylistCreate,
) -> PlaylistAnswer:
    """Create a playlist.

    Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
    name, nor more than 100 in all. Tracks are put on it afterwards.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The new playlist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
