"""See whether you have bought or can buy a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.purchase_status import PurchaseStatus
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="checkTrackPurchaseStatus",
    method="GET",
    path="/tracks/{id}/purchase/status",
    operation_class="read",
    auth="bearer",
    namespace="purchases",
    name="status",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/purchase/status",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PurchaseStatus]:
    from ...models.purchase_status import PurchaseStatus

    return responses.read(OPERATION, response, PurchaseStatus.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[PurchaseStatus]:
    """See whether you have bought or can buy a track.

    Tells whether the owner of the token has the track already, or else may buy it, and why not.
    Poll it after a payment until the purchase shows.

    Args:
        track_id: Id of the track in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Where you stand with this track.

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
) -> PurchaseStatus:
    """See whether you have bought or can buy a track.

    Tells whether the owner of the token has the track already, or else may buy it, and why not.
    Poll it after a payment until the purchase shows.

    Args:
        track_id: Id of the track in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Where you stand with this track.

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
) -> Response[PurchaseStatus]:
    """See whether you have bought or can buy a track.

    Tells whether the owner of the token has the track already, or else may buy it, and why not.
    Poll it after a payment until the purchase shows.

    Args:
        track_id: Id of the track in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Where you stand with this track.

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
) -> PurchaseStatus:
    """See whether you have bought or can buy a track.

    Tells whether the owner of the token has the track already, or else may buy it, and why not.
    Poll it after a payment until the purchase shows.

    Args:
        track_id: Id of the track in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Where you stand with this track.

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
