"""Get your Stripe account's finances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.stripe_connect_finances import StripeConnectFinances
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="stripeConnectFinances",
    method="GET",
    path="/artist/stripe-connect/finances",
    kind="read",
    access="bearer",
    namespace="stripe_connect",
    name="finances",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/stripe-connect/finances",)),
    )


def _answer(response: httpx.Response) -> Response[StripeConnectFinances]:
    from ...models.stripe_connect_finances import StripeConnectFinances

    parsed = answers.read_json(OPERATION, response, StripeConnectFinances.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[StripeConnectFinances]:
    """Get your Stripe account's finances.

    Returns balance and transactions of the artist's older Stripe Connect account, from a cache
    when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other failure 500.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Balance and transactions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> StripeConnectFinances:
    """Get your Stripe account's finances.

    Returns balance and transactions of the artist's older Stripe Connect account, from a cache
    when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other failure 500.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Balance and transactions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[StripeConnectFinances]:
    """Get your Stripe account's finances.

    Returns balance and transactions of the artist's older Stripe Connect account, from a cache
    when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other failure 500.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Balance and transactions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> StripeConnectFinances:
    """Get your Stripe account's finances.

    Returns balance and transactions of the artist's older Stripe Connect account, from a cache
    when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other failure 500.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Balance and transactions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
