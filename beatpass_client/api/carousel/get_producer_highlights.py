"""List the producers in the spotlight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_highlights import ProducerHighlights
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerHighlights",
    method="GET",
    path="/producer-highlights",
    kind="read",
    access="bearer",
    namespace="carousel",
    name="producer_highlights",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-highlights",)),
    )


def _answer(response: httpx.Response) -> Response[ProducerHighlights]:
    from ...models.producer_highlights import ProducerHighlights

    parsed = answers.read_json(OPERATION, response, ProducerHighlights.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProducerHighlights]:
    """List the producers in the spotlight.

    Returns the producers that deserve a closer look.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The highlights.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProducerHighlights:
    """List the producers in the spotlight.

    Returns the producers that deserve a closer look.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The highlights.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProducerHighlights]:
    """List the producers in the spotlight.

    Returns the producers that deserve a closer look.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The highlights.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProducerHighlights:
    """List the producers in the spotlight.

    Returns the producers that deserve a closer look.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The highlights.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
