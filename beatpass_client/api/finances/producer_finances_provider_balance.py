"""Get a producer's balance with Stripe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
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


def _call(artist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/finances/provider-balance",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account, by
    currency. Amounts come in minor units with a `minorUnitFactor`, but nobody says where in the
    answer. It answers 503 when Stripe cannot be asked.

    Args:
        artist_id: Id of the producer's artist profile.
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
                artist_id,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account, by
    currency. Amounts come in minor units with a `minorUnitFactor`, but nobody says where in the
    answer. It answers 503 when Stripe cannot be asked.

    Args:
        artist_id: Id of the producer's artist profile.
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
                artist_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account, by
    currency. Amounts come in minor units with a `minorUnitFactor`, but nobody says where in the
    answer. It answers 503 when Stripe cannot be asked.

    Args:
        artist_id: Id of the producer's artist profile.
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
                artist_id,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get a producer's balance with Stripe.

    Returns the available and the pending money in a producer's older Stripe account, by
    currency. Amounts come in minor units with a `minorUnitFactor`, but nobody says where in the
    answer. It answers 503 when Stripe cannot be asked.

    Args:
        artist_id: Id of the producer's artist profile.
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
                artist_id,
                options=options,
            ),
        )
    )
    return response.parsed
