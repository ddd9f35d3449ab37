"""List the top tracks of the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.platform_top_tracks import PlatformTopTracks
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getPlatformTopTracks",
    method="GET",
    path="/platform/top-tracks",
    kind="read",
    access="bearer",
    namespace="dashboard",
    name="platform_top_tracks",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/platform/top-tracks",)),
    )


def _answer(response: httpx.Response) -> Response[PlatformTopTracks]:
    from ...models.platform_top_tracks import PlatformTopTracks

    parsed = answers.read_json(OPERATION, response, PlatformTopTracks.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[PlatformTopTracks]:
    """List the top tracks of the platform.

    Returns the tracks that do best on all of BeatPass.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The top tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> PlatformTopTracks:
    """List the top tracks of the platform.

    Returns the tracks that do best on all of BeatPass.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The top tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[PlatformTopTracks]:
    """List the top tracks of the platform.

    Returns the tracks that do best on all of BeatPass.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The top tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> PlatformTopTracks:
    """List the top tracks of the platform.

    Returns the tracks that do best on all of BeatPass.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The top tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
