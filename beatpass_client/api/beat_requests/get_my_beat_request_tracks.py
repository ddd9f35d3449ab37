"""List one's own tracks for beat requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_own_tracks import BeatRequestOwnTracks
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getMyBeatRequestTracks",
    method="GET",
    path="/beat-requests/user/my-tracks",
    kind="read",
    access="bearer",
    namespace="beat_requests",
    name="my_tracks",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests/user/my-tracks",)),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestOwnTracks]:
    from ...models.beat_request_own_tracks import BeatRequestOwnTracks

    parsed = answers.read_json(OPERATION, response, BeatRequestOwnTracks.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[BeatRequestOwnTracks]:
    """List one's own tracks for beat requests.

    Gives the tracks of the token's owner, as they matter to beat requests.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. One's own tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> BeatRequestOwnTracks:
    """List one's own tracks for beat requests.

    Gives the tracks of the token's owner, as they matter to beat requests.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        One's own tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[BeatRequestOwnTracks]:
    """List one's own tracks for beat requests.

    Gives the tracks of the token's owner, as they matter to beat requests.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. One's own tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> BeatRequestOwnTracks:
    """List one's own tracks for beat requests.

    Gives the tracks of the token's owner, as they matter to beat requests.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        One's own tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
