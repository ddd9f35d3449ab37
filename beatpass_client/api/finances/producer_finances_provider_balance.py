"""Get a producer's balance with Stripe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.finance_provider_balance import FinanceProviderBalance
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="producerFinancesProviderBalance",
    method="GET",
    path="/artists/{artist}/finances/provider-balance",
    operation_class="read",
    auth="bearer",
    namespace="finances",
    name="provider_balance",
)


def _call(artist: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist", artist, integer=True),
                "/finances/provider-balance",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[FinanceProviderBalance]:
    from ...models.finance_provider_balance import FinanceProviderBalance

    return responses.read(OPERATION, response, FinanceProviderBalance.from_dict)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[FinanceProviderBalance]:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account. It answers
    503 when Stripe cannot be asked.

    Args:
        artist: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The balances.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )


async def asyncio(
    artist: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> FinanceProviderBalance:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account. It answers
    503 when Stripe cannot be asked.

    Args:
        artist: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The balances.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[FinanceProviderBalance]:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account. It answers
    503 when Stripe cannot be asked.

    Args:
        artist: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The balances.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )


def sync(
    artist: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> FinanceProviderBalance:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account. It answers
    503 when Stripe cannot be asked.

    Args:
        artist: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The balances.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )
    return response.parsed
