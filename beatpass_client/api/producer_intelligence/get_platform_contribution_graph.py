"""Get the contributions of all over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.platform_contribution_graph import PlatformContributionGraph
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getPlatformContributionGraph",
    method="GET",
    path="/producer-intelligence/platform/contribution-graph",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="platform_contribution_graph",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/platform/contribution-graph",)),
    )


def _answer(response: httpx.Response) -> Response[PlatformContributionGraph]:
    from ...models.platform_contribution_graph import PlatformContributionGraph

    parsed = answers.read_json(OPERATION, response, PlatformContributionGraph.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[PlatformContributionGraph]:
    """Get the contributions of all over time.

    Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The graph of the platform.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> PlatformContributionGraph:
    """Get the contributions of all over time.

    Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The graph of the platform.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[PlatformContributionGraph]:
    """Get the contributions of all over time.

    Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The graph of the platform.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> PlatformContributionGraph:
    """Get the contributions of all over time.

    Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The graph of the platform.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
