"""List playlists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.playlist_overview import PlaylistOverview
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listPlaylists",
    method="GET",
    path="/playlists",
    kind="read",
    access="bearer",
    namespace="playlists",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/playlists",)),
    )


def _answer(response: httpx.Response) -> Response[PlaylistOverview]:
    from ...models.playlist_overview import PlaylistOverview

    parsed = answers.read_json(OPERATION, response, PlaylistOverview.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[PlaylistOverview]:
    """List playlists.

    Returns playlists. How the list is built, and whether it has pages, BeatPass does not say;
    the playlists of the token's owner are in the library.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The playlists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> PlaylistOverview:
    """List playlists.

    Returns playlists. How the list is built, and whether it has pages, BeatPass does not say;
    the playlists of the token's owner are in the library.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The playlists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[PlaylistOverview]:
    """List playlists.

    Returns playlists. How the list is built, and whether it has pages, BeatPass does not say;
    the playlists of the token's owner are in the library.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The playlists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> PlaylistOverview:
    """List playlists.

    Returns playlists. How the list is built, and whether it has pages, BeatPass does not say;
    the playlists of the token's owner are in the library.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The playlists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
