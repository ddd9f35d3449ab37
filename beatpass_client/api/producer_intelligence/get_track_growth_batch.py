"""Get the growth of several tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.track_growth_batch import TrackGrowthBatch
    from ...models.undocumented_body import UndocumentedBody
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackGrowthBatch",
    method="POST",
    path="/producer-intelligence/tracks/growth-batch",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="track_growth_batch",
    rate_group="growth-batch",
)


def _call(*, body: UndocumentedBody | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/tracks/growth-batch",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackGrowthBatch]:
    from ...models.track_growth_batch import TrackGrowthBatch

    return responses.read(OPERATION, response, TrackGrowthBatch.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackGrowthBatch]:
    """Get the growth of several tracks.

    Returns the growth of as many as 100 tracks for the price of one call. It only reads.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The growth of the tracks.

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
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackGrowthBatch:
    """Get the growth of several tracks.

    Returns the growth of as many as 100 tracks for the price of one call. It only reads.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The growth of the tracks.

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
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackGrowthBatch]:
    """Get the growth of several tracks.

    Returns the growth of as many as 100 tracks for the price of one call. It only reads.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The growth of the tracks.

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
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackGrowthBatch:
    """Get the growth of several tracks.

    Returns the growth of as many as 100 tracks for the price of one call. It only reads.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The growth of the tracks.

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
