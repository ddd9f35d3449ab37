"""Sum up your subscription payouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.subscription_payout_summary import SubscriptionPayoutSummary
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getSubscriptionPayoutSummary",
    method="GET",
    path="/artist/subscription-payouts/summary",
    kind="read",
    access="bearer",
    namespace="payouts",
    name="summary",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/subscription-payouts/summary",)),
    )


def _answer(response: httpx.Response) -> Response[SubscriptionPayoutSummary]:
    from ...models.subscription_payout_summary import SubscriptionPayoutSummary

    parsed = answers.read_json(OPERATION, response, SubscriptionPayoutSummary.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[SubscriptionPayoutSummary]:
    """Sum up your subscription payouts.

    Returns the subscription payouts of the artist profile of the token, summed up.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The sums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> SubscriptionPayoutSummary:
    """Sum up your subscription payouts.

    Returns the subscription payouts of the artist profile of the token, summed up.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The sums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[SubscriptionPayoutSummary]:
    """Sum up your subscription payouts.

    Returns the subscription payouts of the artist profile of the token, summed up.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The sums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> SubscriptionPayoutSummary:
    """Sum up your subscription payouts.

    Returns the subscription payouts of the artist profile of the token, summed up.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The sums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
