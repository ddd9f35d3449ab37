"""List the tracks on the carousel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.carousel_tracks import CarouselTracks
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCarouselTracks",
    method="GET",
    path="/carousel/tracks",
    kind="read",
    access="bearer",
    namespace="carousel",
    name="tracks",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/carousel/tracks",)),
    )


def _answer(response: httpx.Response) -> Response[CarouselTracks]:
    from ...models.carousel_tracks import CarouselTracks

    parsed = answers.read_json(OPERATION, response, CarouselTracks.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CarouselTracks]:
    """List the tracks on the carousel.

    Returns the tracks that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The tracks on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CarouselTracks:
    """List the tracks on the carousel.

    Returns the tracks that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The tracks on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CarouselTracks]:
    """List the tracks on the carousel.

    Returns the tracks that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The tracks on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CarouselTracks:
    """List the tracks on the carousel.

    Returns the tracks that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The tracks on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
