"""Read the metadata of an uploaded file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.track_metadata import TrackMetadata
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="extractTrackMetadata",
    method="POST",
    path="/tracks/{fileEntry}/extract-metadata",
    kind="unsafe",
    access="bearer",
    namespace="tracks",
    name="extract_metadata",
)


def _call(
    file_entry: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "fileEntry", file_entry),
                "/extract-metadata",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[TrackMetadata]:
    from ...models.track_metadata import TrackMetadata

    parsed = answers.read_json(OPERATION, response, TrackMetadata.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    file_entry: str,
    *,
    client: AsyncClient,
) -> Response[TrackMetadata]:
    """Read the metadata of an uploaded file.

    Returns what the server can tell about uploaded audio. It is the step between the upload and
    publishing the track.

    Args:
        file_entry: Id of the file entry that the upload gave.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. What was found in the file.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                file_entry,
            ),
        )
    )


async def asyncio(
    file_entry: str,
    *,
    client: AsyncClient,
) -> TrackMetadata:
    """Read the metadata of an uploaded file.

    Returns what the server can tell about uploaded audio. It is the step between the upload and
    publishing the track.

    Args:
        file_entry: Id of the file entry that the upload gave.
        client: The client to send with; it needs a token.

    Returns:
        What was found in the file.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                file_entry,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    file_entry: str,
    *,
    client: SyncClient,
) -> Response[TrackMetadata]:
    """Read the metadata of an uploaded file.

    Returns what the server can tell about uploaded audio. It is the step between the upload and
    publishing the track.

    Args:
        file_entry: Id of the file entry that the upload gave.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. What was found in the file.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                file_entry,
            ),
        )
    )


def sync(
    file_entry: str,
    *,
    client: SyncClient,
) -> TrackMetadata:
    """Read the metadata of an uploaded file.

    Returns what the server can tell about uploaded audio. It is the step between the upload and
    publishing the track.

    Args:
        file_entry: Id of the file entry that the upload gave.
        client: The client to send with; it needs a token.

    Returns:
        What was found in the file.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                file_entry,
            ),
        )
    )
    return response.parsed
