"""Get the contributions of all over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.platform_contribution_graph import PlatformContributionGraph
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getPlatformContributionGraph",
    method="GET",
    path="/producer-intelligence/platform/contribution-graph",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="platform_contribution_graph",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/platform/contribution-graph",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlatformContributionGraph]:
    from ...models.platform_contribution_graph import PlatformContributionGraph

    return responses.read(OPERATION, response, PlatformContributionGraph.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[PlatformContributionGraph]:
    """Get the contributions of all over time.

    Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The graph of the platform.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> PlatformContributionGraph:
    """Get the contributions of all over time.

    Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The graph of the platform.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[PlatformContributionGraph]:
    """Get the contributions of all over time.

    Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The graph of the platform.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> PlatformContributionGraph:
    """Get the contributions of all over time.

    Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The graph of the platform.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
