"""Get a producer's earnings at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.finance_summary import FinanceSummary
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="producerFinancesSummary",
    method="GET",
    path="/artists/{artist}/finances/summary",
    operation_class="read",
    auth="bearer",
    namespace="finances",
    name="summary",
)


def _call(artist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/finances/summary",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[FinanceSummary]:
    from ...models.finance_summary import FinanceSummary

    return responses.read(OPERATION, response, FinanceSummary.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[FinanceSummary]:
    """Get a producer's earnings at a glance.

    Returns a producer's earnings for each currency and how far the payout account is set up.

    Args:
        artist_id: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The earnings and the payout set-up.

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
) -> FinanceSummary:
    """Get a producer's earnings at a glance.

    Returns a producer's earnings for each currency and how far the payout account is set up.

    Args:
        artist_id: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The earnings and the payout set-up.

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
) -> Response[FinanceSummary]:
    """Get a producer's earnings at a glance.

    Returns a producer's earnings for each currency and how far the payout account is set up.

    Args:
        artist_id: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The earnings and the payout set-up.

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
) -> FinanceSummary:
    """Get a producer's earnings at a glance.

    Returns a producer's earnings for each currency and how far the payout account is set up.

    Args:
        artist_id: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The earnings and the payout set-up.

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
