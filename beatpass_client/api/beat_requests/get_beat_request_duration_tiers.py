"""List the durations and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_duration_tier_list import BeatRequestDurationTierList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getBeatRequestDurationTiers",
    method="GET",
    path="/beat-requests/duration-tiers",
    kind="read",
    access="bearer",
    namespace="beat_requests",
    name="duration_tiers",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests/duration-tiers",)),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestDurationTierList]:
    from ...models.beat_request_duration_tier_list import BeatRequestDurationTierList

    parsed = answers.read_json(OPERATION, response, BeatRequestDurationTierList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[BeatRequestDurationTierList]:
    """List the durations and what they cost.

    Tells how long a request can stay open, and how many tokens each choice takes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The durations on offer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> BeatRequestDurationTierList:
    """List the durations and what they cost.

    Tells how long a request can stay open, and how many tokens each choice takes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The durations on offer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[BeatRequestDurationTierList]:
    """List the durations and what they cost.

    Tells how long a request can stay open, and how many tokens each choice takes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The durations on offer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> BeatRequestDurationTierList:
    """List the durations and what they cost.

    Tells how long a request can stay open, and how many tokens each choice takes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The durations on offer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
