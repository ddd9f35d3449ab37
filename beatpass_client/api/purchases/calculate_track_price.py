"""Work out what buying a track would cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.purchase_quote import PurchaseQuote
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="calculateTrackPrice",
    method="POST",
    path="/tracks/{id}/purchase/calculate-price",
    operation_class="read",
    auth="bearer",
    namespace="purchases",
    name="calculate_price",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/purchase/calculate-price",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PurchaseQuote]:
    from ...models.purchase_quote import PurchaseQuote

    return responses.read(OPERATION, response, PurchaseQuote.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[PurchaseQuote]:
    """Work out what buying a track would cost.

    Returns the price with all fees and changes nothing, so it can be called before every
    purchase. It answers 403 while buying tracks is switched off and 422 when this track is not
    to be had.

    Args:
        track_id: Id of the track to price.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The price and what it is made of.

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
) -> PurchaseQuote:
    """Work out what buying a track would cost.

    Returns the price with all fees and changes nothing, so it can be called before every
    purchase. It answers 403 while buying tracks is switched off and 422 when this track is not
    to be had.

    Args:
        track_id: Id of the track to price.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The price and what it is made of.

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
) -> Response[PurchaseQuote]:
    """Work out what buying a track would cost.

    Returns the price with all fees and changes nothing, so it can be called before every
    purchase. It answers 403 while buying tracks is switched off and 422 when this track is not
    to be had.

    Args:
        track_id: Id of the track to price.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The price and what it is made of.

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
) -> PurchaseQuote:
    """Work out what buying a track would cost.

    Returns the price with all fees and changes nothing, so it can be called before every
    purchase. It answers 403 while buying tracks is switched off and 422 when this track is not
    to be had.

    Args:
        track_id: Id of the track to price.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The price and what it is made of.

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
