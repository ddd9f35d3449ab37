"""List the durations and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.beat_request_duration_tier_list import BeatRequestDurationTierList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getBeatRequestDurationTiers",
    method="GET",
    path="/beat-requests/duration-tiers",
    operation_class="read",
    auth="bearer",
    namespace="beat_requests",
    name="duration_tiers",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests/duration-tiers",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[BeatRequestDurationTierList]:
    from ...models.beat_request_duration_tier_list import BeatRequestDurationTierList

    return responses.read(OPERATION, response, BeatRequestDurationTierList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[BeatRequestDurationTierList]:
    """List the durations and what they cost.

    Tells how long a request can stay open, and how many tokens each choice takes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The durations on offer.

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
) -> BeatRequestDurationTierList:
    """List the durations and what they cost.

    Tells how long a request can stay open, and how many tokens each choice takes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The durations on offer.

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
) -> Response[BeatRequestDurationTierList]:
    """List the durations and what they cost.

    Tells how long a request can stay open, and how many tokens each choice takes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The durations on offer.

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
) -> BeatRequestDurationTierList:
    """List the durations and what they cost.

    Tells how long a request can stay open, and how many tokens each choice takes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The durations on offer.

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
