"""Decline an invitation to a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.status import Status
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="declinePlaylistInvite",
    method="POST",
    path="/playlists/{id}/decline-invite",
    kind="unsafe",
    access="bearer",
    namespace="playlist_collaboration",
    name="decline",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/decline-invite",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[Status]:
    from ...models.status import Status

    parsed = answers.read_json(OPERATION, response, Status.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[Status]:
    """Decline an invitation to a playlist.

    Turns down an invitation that the token's owner received.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The invitation is turned down.

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
    id: int,
    *,
    client: AsyncClient,
) -> Status:
    """Decline an invitation to a playlist.

    Turns down an invitation that the token's owner received.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.

    Returns:
        The invitation is turned down.

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
    id: int,
    *,
    client: SyncClient,
) -> Response[Status]:
    """Decline an invitation to a playlist.

    Turns down an invitation that the token's owner received.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The invitation is turned down.

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
    id: int,
    *,
    client: SyncClient,
) -> Status:
    """Decline an invitation to a playlist.

    Turns down an invitation that the token's owner received.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.

    Returns:
        The invitation is turned down.

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
