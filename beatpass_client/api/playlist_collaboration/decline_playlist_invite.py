"""Decline an invitation to a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="declinePlaylistInvite",
    method="POST",
    path="/playlists/{id}/decline-invite",
    operation_class="unsafe",
    auth="bearer",
    namespace="playlist_collaboration",
    name="decline",
)


def _call(id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "id", id, integer=True),
                "/decline-invite",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[Status]:
    from ...models.status import Status

    return responses.read(OPERATION, response, Status.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Decline an invitation to a playlist.

    Turns down an invitation that the token's owner received.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The invitation is turned down.

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
) -> Status:
    """Decline an invitation to a playlist.

    Turns down an invitation that the token's owner received.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The invitation is turned down.

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
) -> Response[Status]:
    """Decline an invitation to a playlist.

    Turns down an invitation that the token's owner received.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The invitation is turned down.

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
) -> Status:
    """Decline an invitation to a playlist.

    Turns down an invitation that the token's owner received.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The invitation is turned down.

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
