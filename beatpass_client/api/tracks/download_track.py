"""Download the audio of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="downloadTrack",
    method="GET",
    path="/tracks/{id}/download",
    operation_class="download",
    auth="bearer",
    namespace="tracks",
    name="download",
    answer="bytes",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/download",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[bytes]:
    return response


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[bytes]:
    """Download the audio of a track.

    Streams the audio file, as large as it is: write it to disk as it comes.

    Args:
        track_id: Id of the track to download.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The audio, as bytes.

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
) -> bytes:
    """Download the audio of a track.

    Streams the audio file, as large as it is: write it to disk as it comes.

    Args:
        track_id: Id of the track to download.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The audio, as bytes.

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
) -> Response[bytes]:
    """Download the audio of a track.

    Streams the audio file, as large as it is: write it to disk as it comes.

    Args:
        track_id: Id of the track to download.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The audio, as bytes.

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
) -> bytes:
    """Download the audio of a track.

    Streams the audio file, as large as it is: write it to disk as it comes.

    Args:
        track_id: Id of the track to download.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The audio, as bytes.

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
