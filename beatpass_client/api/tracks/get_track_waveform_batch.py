"""Get the waveforms of several tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.track_waveform_selection import TrackWaveformSelection
    from ...models.track_waveforms import TrackWaveforms
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackWaveformBatch",
    method="POST",
    path="/tracks/wave-batch",
    operation_class="read",
    auth="bearer",
    namespace="tracks",
    name="waveform_batch",
)


def _call(*, body: TrackWaveformSelection | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/tracks/wave-batch",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackWaveforms]:
    from ...models.track_waveforms import TrackWaveforms

    return responses.read(OPERATION, response, TrackWaveforms.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TrackWaveformSelection | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackWaveforms]:
    """Get the waveforms of several tracks.

    Returns many waveforms for the price of one call. Prefer it to asking track by track.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The waveforms.

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
    body: TrackWaveformSelection | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackWaveforms:
    """Get the waveforms of several tracks.

    Returns many waveforms for the price of one call. Prefer it to asking track by track.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The waveforms.

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
    body: TrackWaveformSelection | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackWaveforms]:
    """Get the waveforms of several tracks.

    Returns many waveforms for the price of one call. Prefer it to asking track by track.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The waveforms.

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
    body: TrackWaveformSelection | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackWaveforms:
    """Get the waveforms of several tracks.

    Returns many waveforms for the price of one call. Prefer it to asking track by track.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The waveforms.

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
