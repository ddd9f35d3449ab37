"""List where else a track was heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.placement_list import PlacementList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrackPlacements",
    method="GET",
    path="/tracks/{track}/placements",
    kind="read",
    access="bearer",
    namespace="placements",
    name="list",
)


def _call(
    track: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "track", track, integer=True),
                "/placements",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[PlacementList]:
    from ...models.placement_list import PlacementList

    parsed = answers.read_json(OPERATION, response, PlacementList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
) -> Response[PlacementList]:
    """List where else a track was heard.

    Returns the releases on other services in which BeatPass has recognised the track. The list
    can be empty because the search is still going on: `scan_status` tells.

    Args:
        track: Id of the track to look for.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The releases, and how the search for them
            stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                track,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
) -> PlacementList:
    """List where else a track was heard.

    Returns the releases on other services in which BeatPass has recognised the track. The list
    can be empty because the search is still going on: `scan_status` tells.

    Args:
        track: Id of the track to look for.
        client: The client to send with; it needs a token.

    Returns:
        The releases, and how the search for them stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                track,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
) -> Response[PlacementList]:
    """List where else a track was heard.

    Returns the releases on other services in which BeatPass has recognised the track. The list
    can be empty because the search is still going on: `scan_status` tells.

    Args:
        track: Id of the track to look for.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The releases, and how the search for them
            stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                track,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
) -> PlacementList:
    """List where else a track was heard.

    Returns the releases on other services in which BeatPass has recognised the track. The list
    can be empty because the search is still going on: `scan_status` tells.

    Args:
        track: Id of the track to look for.
        client: The client to send with; it needs a token.

    Returns:
        The releases, and how the search for them stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                track,
            ),
        )
    )
    return response.parsed
