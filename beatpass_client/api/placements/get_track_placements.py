"""List where else a track was heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.placement_list import PlacementList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackPlacements",
    method="GET",
    path="/tracks/{track}/placements",
    operation_class="read",
    auth="bearer",
    namespace="placements",
    name="list",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/placements",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlacementList]:
    from ...models.placement_list import PlacementList

    return responses.read(OPERATION, response, PlacementList.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[PlacementList]:
    """List where else a track was heard.

    Returns the releases on other services in which BeatPass has recognised the track. The list
    can be empty because the search is still going on: `scan_status` tells.

    Args:
        track_id: Id of the track to look for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The releases, and how the search for them
            stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> PlacementList:
    """List where else a track was heard.

    Returns the releases on other services in which BeatPass has recognised the track. The list
    can be empty because the search is still going on: `scan_status` tells.

    Args:
        track_id: Id of the track to look for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The releases, and how the search for them stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[PlacementList]:
    """List where else a track was heard.

    Returns the releases on other services in which BeatPass has recognised the track. The list
    can be empty because the search is still going on: `scan_status` tells.

    Args:
        track_id: Id of the track to look for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The releases, and how the search for them
            stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> PlacementList:
    """List where else a track was heard.

    Returns the releases on other services in which BeatPass has recognised the track. The list
    can be empty because the search is still going on: `scan_status` tells.

    Args:
        track_id: Id of the track to look for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The releases, and how the search for them stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed
