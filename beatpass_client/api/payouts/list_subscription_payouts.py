"""List your subscription payouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.subscription_payout_list import SubscriptionPayoutList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listSubscriptionPayouts",
    method="GET",
    path="/artist/subscription-payouts",
    kind="read",
    access="bearer",
    namespace="payouts",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/subscription-payouts",)),
    )


def _answer(response: httpx.Response) -> Response[SubscriptionPayoutList]:
    from ...models.subscription_payout_list import SubscriptionPayoutList

    parsed = answers.read_json(OPERATION, response, SubscriptionPayoutList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[SubscriptionPayoutList]:
    """List your subscription payouts.

    Returns what the artist profile of the token receives from subscriptions, payout by payout.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The payouts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> SubscriptionPayoutList:
    """List your subscription payouts.

    Returns what the artist profile of the token receives from subscriptions, payout by payout.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The payouts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[SubscriptionPayoutList]:
    """List your subscription payouts.

    Returns what the artist profile of the token receives from subscriptions, payout by payout.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The payouts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> SubscriptionPayoutList:
    """List your subscription payouts.

    Returns what the artist profile of the token receives from subscriptions, payout by payout.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The payouts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
