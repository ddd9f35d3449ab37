"""List the albums on the carousel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.carousel_albums import CarouselAlbums
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCarouselAlbums",
    method="GET",
    path="/carousel/albums",
    kind="read",
    access="bearer",
    namespace="carousel",
    name="albums",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/carousel/albums",)),
    )


def _answer(response: httpx.Response) -> Response[CarouselAlbums]:
    from ...models.carousel_albums import CarouselAlbums

    parsed = answers.read_json(OPERATION, response, CarouselAlbums.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CarouselAlbums]:
    """List the albums on the carousel.

    Returns the albums that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The albums on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CarouselAlbums:
    """List the albums on the carousel.

    Returns the albums that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The albums on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CarouselAlbums]:
    """List the albums on the carousel.

    Returns the albums that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The albums on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CarouselAlbums:
    """List the albums on the carousel.

    Returns the albums that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The albums on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
