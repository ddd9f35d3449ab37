"""Start buying a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.purchase_initiated import PurchaseInitiated
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="initiateTrackPurchase",
    method="POST",
    path="/tracks/{id}/purchase/initiate",
    operation_class="money",
    auth="bearer",
    namespace="purchases",
    name="initiate",
    verify="call bp.verify(error) or bp.purchases.status(track_id)",
    price="POST /tracks/{id}/purchase/calculate-price",
    needs=("purchase_id",),
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/purchase/initiate",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PurchaseInitiated]:
    from ...models.purchase_initiated import PurchaseInitiated

    return responses.read(OPERATION, response, PurchaseInitiated.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[PurchaseInitiated]:
    """Start buying a track.

    Opens a payment that charges a real card once it is confirmed with Stripe's own client by
    means of `client_secret`. The license exists when Stripe has told BeatPass of the payment:
    poll the purchase status for it. After a lost answer ask for that status too, and do not
    start again.

    Args:
        track_id: Id of the track to buy.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The payment to confirm.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> PurchaseInitiated:
    """Start buying a track.

    Opens a payment that charges a real card once it is confirmed with Stripe's own client by
    means of `client_secret`. The license exists when Stripe has told BeatPass of the payment:
    poll the purchase status for it. After a lost answer ask for that status too, and do not
    start again.

    Args:
        track_id: Id of the track to buy.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The payment to confirm.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[PurchaseInitiated]:
    """Start buying a track.

    Opens a payment that charges a real card once it is confirmed with Stripe's own client by
    means of `client_secret`. The license exists when Stripe has told BeatPass of the payment:
    poll the purchase status for it. After a lost answer ask for that status too, and do not
    start again.

    Args:
        track_id: Id of the track to buy.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The payment to confirm.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> PurchaseInitiated:
    """Start buying a track.

    Opens a payment that charges a real card once it is confirmed with Stripe's own client by
    means of `client_secret`. The license exists when Stripe has told BeatPass of the payment:
    poll the purchase status for it. After a lost answer ask for that status too, and do not
    start again.

    Args:
        track_id: Id of the track to buy.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The payment to confirm.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed
