"""Get the producer dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.producer_dashboard import ProducerDashboard
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getProducerDashboard",
    method="GET",
    path="/producer-intelligence/dashboard",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="dashboard",
    rate_group="producer-dashboard",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/dashboard",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ProducerDashboard]:
    from ...models.producer_dashboard import ProducerDashboard

    return responses.read(OPERATION, response, ProducerDashboard.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ProducerDashboard]:
    """Get the producer dashboard.

    Returns level, achievements and totals of the owner of the token in one call. The server
    keeps it for 15 minutes, so asking sooner brings nothing new.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The dashboard.

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
) -> ProducerDashboard:
    """Get the producer dashboard.

    Returns level, achievements and totals of the owner of the token in one call. The server
    keeps it for 15 minutes, so asking sooner brings nothing new.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The dashboard.

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
) -> Response[ProducerDashboard]:
    """Get the producer dashboard.

    Returns level, achievements and totals of the owner of the token in one call. The server
    keeps it for 15 minutes, so asking sooner brings nothing new.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The dashboard.

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
) -> ProducerDashboard:
    """Get the producer dashboard.

    Returns level, achievements and totals of the owner of the token in one call. The server
    keeps it for 15 minutes, so asking sooner brings nothing new.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The dashboard.

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
