"""Get the contribution of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.finance_track_contribution import FinanceTrackContribution
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackContribution",
    method="GET",
    path="/tracks/{track}/contribution",
    operation_class="read",
    auth="bearer",
    namespace="finances",
    name="track_contribution",
)


def _call(track: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track", track, integer=True),
                "/contribution",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[FinanceTrackContribution]:
    from ...models.finance_track_contribution import FinanceTrackContribution

    return responses.read(OPERATION, response, FinanceTrackContribution.from_dict)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[FinanceTrackContribution]:
    """Get the contribution of a track.

    Returns what one track counts for in its producer's contribution.

    Args:
        track: Id of the track asked about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The contribution.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track,
                options=options,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> FinanceTrackContribution:
    """Get the contribution of a track.

    Returns what one track counts for in its producer's contribution.

    Args:
        track: Id of the track asked about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The contribution.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[FinanceTrackContribution]:
    """Get the contribution of a track.

    Returns what one track counts for in its producer's contribution.

    Args:
        track: Id of the track asked about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The contribution.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track,
                options=options,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> FinanceTrackContribution:
    """Get the contribution of a track.

    Returns what one track counts for in its producer's contribution.

    Args:
        track: Id of the track asked about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The contribution.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track,
                options=options,
            ),
        )
    )
    return response.parsed
