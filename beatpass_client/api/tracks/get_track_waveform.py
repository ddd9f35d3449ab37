"""Get the waveform of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.track_waveform import TrackWaveform
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackWaveform",
    method="GET",
    path="/tracks/{id}/wave",
    operation_class="read",
    auth="optional",
    namespace="tracks",
    name="waveform",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/wave",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackWaveform]:
    from ...models.track_waveform import TrackWaveform

    return responses.read(OPERATION, response, TrackWaveform.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[TrackWaveform]:
    """Get the waveform of a track.

    Returns the points to draw the waveform from, and the comments that hang on it.

    Args:
        track_id: Id of the track whose waveform is drawn.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The waveform and its comments.

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
) -> TrackWaveform:
    """Get the waveform of a track.

    Returns the points to draw the waveform from, and the comments that hang on it.

    Args:
        track_id: Id of the track whose waveform is drawn.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The waveform and its comments.

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
) -> Response[TrackWaveform]:
    """Get the waveform of a track.

    Returns the points to draw the waveform from, and the comments that hang on it.

    Args:
        track_id: Id of the track whose waveform is drawn.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The waveform and its comments.

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
) -> TrackWaveform:
    """Get the waveform of a track.

    Returns the points to draw the waveform from, and the comments that hang on it.

    Args:
        track_id: Id of the track whose waveform is drawn.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The waveform and its comments.

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
