"""Get your producer level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_level import ProducerLevel
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerLevel",
    method="GET",
    path="/producer-intelligence/producer-level",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="level",
    rate_group="producer-dashboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/producer-level",)),
    )


def _answer(response: httpx.Response) -> Response[ProducerLevel]:
    from ...models.producer_level import ProducerLevel

    parsed = answers.read_json(OPERATION, response, ProducerLevel.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProducerLevel]:
    """Get your producer level.

    Returns the level that the owner of the token has reached.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The level.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProducerLevel:
    """Get your producer level.

    Returns the level that the owner of the token has reached.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The level.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProducerLevel]:
    """Get your producer level.

    Returns the level that the owner of the token has reached.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The level.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProducerLevel:
    """Get your producer level.

    Returns the level that the owner of the token has reached.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The level.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
