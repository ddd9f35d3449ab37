"""Get the charts of the producer dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_dashboard_charts import ProducerDashboardCharts
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerDashboardCharts",
    method="GET",
    path="/producer-intelligence/dashboard/charts",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="dashboard_charts",
    rate_group="producer-dashboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/dashboard/charts",)),
    )


def _answer(response: httpx.Response) -> Response[ProducerDashboardCharts]:
    from ...models.producer_dashboard_charts import ProducerDashboardCharts

    parsed = answers.read_json(OPERATION, response, ProducerDashboardCharts.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProducerDashboardCharts]:
    """Get the charts of the producer dashboard.

    Returns the series that the dashboard draws.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The charts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProducerDashboardCharts:
    """Get the charts of the producer dashboard.

    Returns the series that the dashboard draws.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The charts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProducerDashboardCharts]:
    """Get the charts of the producer dashboard.

    Returns the series that the dashboard draws.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The charts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProducerDashboardCharts:
    """Get the charts of the producer dashboard.

    Returns the series that the dashboard draws.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The charts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
