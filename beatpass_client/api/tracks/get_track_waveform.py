"""Get the waveform of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.track_waveform import TrackWaveform
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrackWaveform",
    method="GET",
    path="/tracks/{id}/wave",
    kind="read",
    access="optional",
    namespace="tracks",
    name="waveform",
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
                "/wave",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[TrackWaveform]:
    from ...models.track_waveform import TrackWaveform

    parsed = answers.read_json(OPERATION, response, TrackWaveform.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[TrackWaveform]:
    """Get the waveform of a track.

    Returns the points to draw the waveform from, and the comments that hang on it.

    Args:
        id: Id of the track whose waveform is drawn.
        client: The client to send with; a token is optional and brings more fields.

    Returns:
        The answer with its status and headers. The waveform and its comments.

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
) -> TrackWaveform:
    """Get the waveform of a track.

    Returns the points to draw the waveform from, and the comments that hang on it.

    Args:
        id: Id of the track whose waveform is drawn.
        client: The client to send with; a token is optional and brings more fields.

    Returns:
        The waveform and its comments.

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
) -> Response[TrackWaveform]:
    """Get the waveform of a track.

    Returns the points to draw the waveform from, and the comments that hang on it.

    Args:
        id: Id of the track whose waveform is drawn.
        client: The client to send with; a token is optional and brings more fields.

    Returns:
        The answer with its status and headers. The waveform and its comments.

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
) -> TrackWaveform:
    """Get the waveform of a track.

    Returns the points to draw the waveform from, and the comments that hang on it.

    Args:
        id: Id of the track whose waveform is drawn.
        client: The client to send with; a token is optional and brings more fields.

    Returns:
        The waveform and its comments.

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
