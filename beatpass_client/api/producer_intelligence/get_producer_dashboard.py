"""Get the producer dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_dashboard import ProducerDashboard
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerDashboard",
    method="GET",
    path="/producer-intelligence/dashboard",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="dashboard",
    rate_group="producer-dashboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/dashboard",)),
    )


def _answer(response: httpx.Response) -> Response[ProducerDashboard]:
    from ...models.producer_dashboard import ProducerDashboard

    parsed = answers.read_json(OPERATION, response, ProducerDashboard.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProducerDashboard]:
    """Get the producer dashboard.

    Returns level, achievements and totals of the owner of the token in one call. The server
    keeps it for 15 minutes, so asking sooner brings nothing new.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The dashboard.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProducerDashboard:
    """Get the producer dashboard.

    Returns level, achievements and totals of the owner of the token in one call. The server
    keeps it for 15 minutes, so asking sooner brings nothing new.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The dashboard.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProducerDashboard]:
    """Get the producer dashboard.

    Returns level, achievements and totals of the owner of the token in one call. The server
    keeps it for 15 minutes, so asking sooner brings nothing new.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The dashboard.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProducerDashboard:
    """Get the producer dashboard.

    Returns level, achievements and totals of the owner of the token in one call. The server
    keeps it for 15 minutes, so asking sooner brings nothing new.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The dashboard.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
