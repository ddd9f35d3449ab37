"""Download the audio of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="downloadTrack",
    method="GET",
    path="/tracks/{id}/download",
    kind="download",
    access="bearer",
    namespace="tracks",
    name="download",
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
                "/download",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[bytes]:
    parsed = answers.read_bytes(OPERATION, response)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[bytes]:
    """Download the audio of a track.

    Streams the audio file, as large as it is: write it to disk as it comes.

    Args:
        id: Id of the track to download.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The audio, as bytes.

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
) -> bytes:
    """Download the audio of a track.

    Streams the audio file, as large as it is: write it to disk as it comes.

    Args:
        id: Id of the track to download.
        client: The client to send with; it needs a token.

    Returns:
        The audio, as bytes.

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
) -> Response[bytes]:
    """Download the audio of a track.

    Streams the audio file, as large as it is: write it to disk as it comes.

    Args:
        id: Id of the track to download.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The audio, as bytes.

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
) -> bytes:
    """Download the audio of a track.

    Streams the audio file, as large as it is: write it to disk as it comes.

    Args:
        id: Id of the track to download.
        client: The client to send with; it needs a token.

    Returns:
        The audio, as bytes.

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
