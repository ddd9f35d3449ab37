"""Get the contribution of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.finance_track_contribution import FinanceTrackContribution
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrackContribution",
    method="GET",
    path="/tracks/{track}/contribution",
    kind="read",
    access="bearer",
    namespace="finances",
    name="track_contribution",
)


def _call(
    track: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "track", track, integer=True),
                "/contribution",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[FinanceTrackContribution]:
    from ...models.finance_track_contribution import FinanceTrackContribution

    parsed = answers.read_json(OPERATION, response, FinanceTrackContribution.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
) -> Response[FinanceTrackContribution]:
    """Get the contribution of a track.

    Returns what one track counts for in its producer's contribution.

    Args:
        track: Id of the track asked about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The contribution.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                track,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
) -> FinanceTrackContribution:
    """Get the contribution of a track.

    Returns what one track counts for in its producer's contribution.

    Args:
        track: Id of the track asked about.
        client: The client to send with; it needs a token.

    Returns:
        The contribution.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                track,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
) -> Response[FinanceTrackContribution]:
    """Get the contribution of a track.

    Returns what one track counts for in its producer's contribution.

    Args:
        track: Id of the track asked about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The contribution.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                track,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
) -> FinanceTrackContribution:
    """Get the contribution of a track.

    Returns what one track counts for in its producer's contribution.

    Args:
        track: Id of the track asked about.
        client: The client to send with; it needs a token.

    Returns:
        The contribution.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                track,
            ),
        )
    )
    return response.parsed
