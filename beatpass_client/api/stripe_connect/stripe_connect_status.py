"""See how far your Stripe account is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.stripe_connect_status import StripeConnectStatus
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="stripeConnectStatus",
    method="GET",
    path="/artist/stripe-connect/status",
    kind="read",
    access="bearer",
    namespace="stripe_connect",
    name="status",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/stripe-connect/status",)),
    )


def _answer(response: httpx.Response) -> Response[StripeConnectStatus]:
    from ...models.stripe_connect_status import StripeConnectStatus

    parsed = answers.read_json(OPERATION, response, StripeConnectStatus.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[StripeConnectStatus]:
    """See how far your Stripe account is set up.

    Returns the state of the artist's older Stripe Connect account, or 404 when the owner of the
    token has no artist profile.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The state of the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> StripeConnectStatus:
    """See how far your Stripe account is set up.

    Returns the state of the artist's older Stripe Connect account, or 404 when the owner of the
    token has no artist profile.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The state of the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[StripeConnectStatus]:
    """See how far your Stripe account is set up.

    Returns the state of the artist's older Stripe Connect account, or 404 when the owner of the
    token has no artist profile.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The state of the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> StripeConnectStatus:
    """See how far your Stripe account is set up.

    Returns the state of the artist's older Stripe Connect account, or 404 when the owner of the
    token has no artist profile.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The state of the account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
