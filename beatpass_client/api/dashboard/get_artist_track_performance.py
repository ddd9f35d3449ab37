"""See how your newest tracks do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_track_performance_list import ArtistTrackPerformanceList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistTrackPerformance",
    method="GET",
    path="/artist/track-performance",
    kind="read",
    access="bearer",
    namespace="dashboard",
    name="track_performance",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/track-performance",)),
    )


def _answer(response: httpx.Response) -> Response[ArtistTrackPerformanceList]:
    from ...models.artist_track_performance_list import ArtistTrackPerformanceList

    parsed = answers.read_json(OPERATION, response, ArtistTrackPerformanceList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ArtistTrackPerformanceList]:
    """See how your newest tracks do.

    Returns plays and contribution of the 20 newest tracks of the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The newest tracks with their figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ArtistTrackPerformanceList:
    """See how your newest tracks do.

    Returns plays and contribution of the 20 newest tracks of the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The newest tracks with their figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ArtistTrackPerformanceList]:
    """See how your newest tracks do.

    Returns plays and contribution of the 20 newest tracks of the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The newest tracks with their figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ArtistTrackPerformanceList:
    """See how your newest tracks do.

    Returns plays and contribution of the 20 newest tracks of the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The newest tracks with their figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
