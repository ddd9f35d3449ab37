"""Make a link to set up your Stripe account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.stripe_connect_onboard import StripeConnectOnboard
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="stripeConnectOnboard",
    method="POST",
    path="/artist/stripe-connect/onboard",
    operation_class="unsafe",
    auth="bearer",
    namespace="stripe_connect",
    name="onboard",
)


def _call(*, body: StripeConnectOnboard, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/stripe-connect/onboard",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: StripeConnectOnboard,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Make a link to set up your Stripe account.

    Makes the link at which Stripe takes an artist's details for payouts. Kept for older
    accounts: a profile that may not open one, or that is moving to Wise, gets 403.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The link.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: StripeConnectOnboard,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Make a link to set up your Stripe account.

    Makes the link at which Stripe takes an artist's details for payouts. Kept for older
    accounts: a profile that may not open one, or that is moving to Wise, gets 403.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The link.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: StripeConnectOnboard,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Make a link to set up your Stripe account.

    Makes the link at which Stripe takes an artist's details for payouts. Kept for older
    accounts: a profile that may not open one, or that is moving to Wise, gets 403.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The link.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: StripeConnectOnboard,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Make a link to set up your Stripe account.

    Makes the link at which Stripe takes an artist's details for payouts. Kept for older
    accounts: a profile that may not open one, or that is moving to Wise, gets 403.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The link.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
