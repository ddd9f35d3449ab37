"""Get your Stripe account's finances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="stripeConnectFinances",
    method="GET",
    path="/artist/stripe-connect/finances",
    operation_class="read",
    auth="bearer",
    namespace="stripe_connect",
    name="finances",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/stripe-connect/finances",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get your Stripe account's finances.

    Returns balance and transactions of the artist's older Stripe Connect account, from a cache
    when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other failure 500.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Balance and transactions.

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
) -> UndocumentedAnswer:
    """Get your Stripe account's finances.

    Returns balance and transactions of the artist's older Stripe Connect account, from a cache
    when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other failure 500.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Balance and transactions.

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
) -> Response[UndocumentedAnswer]:
    """Get your Stripe account's finances.

    Returns balance and transactions of the artist's older Stripe Connect account, from a cache
    when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other failure 500.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Balance and transactions.

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
) -> UndocumentedAnswer:
    """Get your Stripe account's finances.

    Returns balance and transactions of the artist's older Stripe Connect account, from a cache
    when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other failure 500.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Balance and transactions.

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
