"""Get insights into all your work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_insights import ProducerInsights
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerInsights",
    method="GET",
    path="/producer-intelligence/insights",
    kind="read",
    access="bearer",
    namespace="insights",
    name="get",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/insights",)),
    )


def _answer(response: httpx.Response) -> Response[ProducerInsights]:
    from ...models.producer_insights import ProducerInsights

    parsed = answers.read_json(OPERATION, response, ProducerInsights.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProducerInsights]:
    """Get insights into all your work.

    Returns what the figures of the owner of the token say, over everything there is.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The insights.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProducerInsights:
    """Get insights into all your work.

    Returns what the figures of the owner of the token say, over everything there is.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The insights.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProducerInsights]:
    """Get insights into all your work.

    Returns what the figures of the owner of the token say, over everything there is.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The insights.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProducerInsights:
    """Get insights into all your work.

    Returns what the figures of the owner of the token say, over everything there is.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The insights.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
