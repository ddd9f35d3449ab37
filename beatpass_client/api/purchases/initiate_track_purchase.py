"""Start buying a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.purchase_initiated import PurchaseInitiated
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="initiateTrackPurchase",
    method="POST",
    path="/tracks/{id}/purchase/initiate",
    kind="money",
    access="bearer",
    namespace="purchases",
    name="initiate",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/purchase/initiate",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[PurchaseInitiated]:
    from ...models.purchase_initiated import PurchaseInitiated

    parsed = answers.read_json(OPERATION, response, PurchaseInitiated.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[PurchaseInitiated]:
    """Start buying a track.

    Opens a payment that charges a real card once it is confirmed with Stripe's own client by
    means of `client_secret`. The license exists when Stripe has told BeatPass of the payment:
    poll the purchase status for it. After a lost answer ask for that status too, and do not
    start again.

    Args:
        id: Id of the track to buy.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The payment to confirm.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
) -> PurchaseInitiated:
    """Start buying a track.

    Opens a payment that charges a real card once it is confirmed with Stripe's own client by
    means of `client_secret`. The license exists when Stripe has told BeatPass of the payment:
    poll the purchase status for it. After a lost answer ask for that status too, and do not
    start again.

    Args:
        id: Id of the track to buy.
        client: The client to send with; it needs a token.

    Returns:
        The payment to confirm.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
) -> Response[PurchaseInitiated]:
    """Start buying a track.

    Opens a payment that charges a real card once it is confirmed with Stripe's own client by
    means of `client_secret`. The license exists when Stripe has told BeatPass of the payment:
    poll the purchase status for it. After a lost answer ask for that status too, and do not
    start again.

    Args:
        id: Id of the track to buy.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The payment to confirm.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
) -> PurchaseInitiated:
    """Start buying a track.

    Opens a payment that charges a real card once it is confirmed with Stripe's own client by
    means of `client_secret`. The license exists when Stripe has told BeatPass of the payment:
    poll the purchase status for it. After a lost answer ask for that status too, and do not
    start again.

    Args:
        id: Id of the track to buy.
        client: The client to send with; it needs a token.

    Returns:
        The payment to confirm.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed
