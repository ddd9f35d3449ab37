"""See how far your Stripe account is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.stripe_connect_status import StripeConnectStatus
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="stripeConnectStatus",
    method="GET",
    path="/artist/stripe-connect/status",
    operation_class="read",
    auth="bearer",
    namespace="stripe_connect",
    name="status",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/stripe-connect/status",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[StripeConnectStatus]:
    from ...models.stripe_connect_status import StripeConnectStatus

    return responses.read(OPERATION, response, StripeConnectStatus.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[StripeConnectStatus]:
    """See how far your Stripe account is set up.

    Returns the state of the artist's older Stripe Connect account, or 404 when the owner of the
    token has no artist profile.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The state of the account.

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
) -> StripeConnectStatus:
    """See how far your Stripe account is set up.

    Returns the state of the artist's older Stripe Connect account, or 404 when the owner of the
    token has no artist profile.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The state of the account.

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
) -> Response[StripeConnectStatus]:
    """See how far your Stripe account is set up.

    Returns the state of the artist's older Stripe Connect account, or 404 when the owner of the
    token has no artist profile.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The state of the account.

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
) -> StripeConnectStatus:
    """See how far your Stripe account is set up.

    Returns the state of the artist's older Stripe Connect account, or 404 when the owner of the
    token has no artist profile.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The state of the account.

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
