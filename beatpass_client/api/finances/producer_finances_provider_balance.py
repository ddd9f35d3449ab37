"""Get a producer's balance with Stripe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.finance_provider_balance import FinanceProviderBalance
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="producerFinancesProviderBalance",
    method="GET",
    path="/artists/{artist}/finances/provider-balance",
    kind="read",
    access="bearer",
    namespace="finances",
    name="provider_balance",
)


def _call(
    artist: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "artist", artist, integer=True),
                "/finances/provider-balance",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[FinanceProviderBalance]:
    from ...models.finance_provider_balance import FinanceProviderBalance

    parsed = answers.read_json(OPERATION, response, FinanceProviderBalance.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
) -> Response[FinanceProviderBalance]:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account. It answers
    503 when Stripe cannot be asked.

    Args:
        artist: Id of the producer's artist profile.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The balances.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                artist,
            ),
        )
    )


async def asyncio(
    artist: int,
    *,
    client: AsyncClient,
) -> FinanceProviderBalance:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account. It answers
    503 when Stripe cannot be asked.

    Args:
        artist: Id of the producer's artist profile.
        client: The client to send with; it needs a token.

    Returns:
        The balances.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                artist,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    *,
    client: SyncClient,
) -> Response[FinanceProviderBalance]:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account. It answers
    503 when Stripe cannot be asked.

    Args:
        artist: Id of the producer's artist profile.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The balances.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                artist,
            ),
        )
    )


def sync(
    artist: int,
    *,
    client: SyncClient,
) -> FinanceProviderBalance:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account. It answers
    503 when Stripe cannot be asked.

    Args:
        artist: Id of the producer's artist profile.
        client: The client to send with; it needs a token.

    Returns:
        The balances.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                artist,
            ),
        )
    )
    return response.parsed
