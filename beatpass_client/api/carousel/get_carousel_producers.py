"""List the producers on the carousel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.carousel_producers import CarouselProducers
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCarouselProducers",
    method="GET",
    path="/carousel/producers",
    kind="read",
    access="bearer",
    namespace="carousel",
    name="producers",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/carousel/producers",)),
    )


def _answer(response: httpx.Response) -> Response[CarouselProducers]:
    from ...models.carousel_producers import CarouselProducers

    parsed = answers.read_json(OPERATION, response, CarouselProducers.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CarouselProducers]:
    """List the producers on the carousel.

    Returns the producers that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The producers on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CarouselProducers:
    """List the producers on the carousel.

    Returns the producers that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The producers on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CarouselProducers]:
    """List the producers on the carousel.

    Returns the producers that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The producers on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CarouselProducers:
    """List the producers on the carousel.

    Returns the producers that the site puts forward at the moment.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The producers on show.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
