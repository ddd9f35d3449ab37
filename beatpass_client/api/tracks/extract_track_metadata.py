"""Read the metadata of an uploaded file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="extractTrackMetadata",
    method="POST",
    path="/tracks/{fileEntry}/extract-metadata",
    operation_class="unsafe",
    auth="bearer",
    namespace="tracks",
    name="extract_metadata",
)


def _call(file_entry_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "file_entry_id", file_entry_id),
                "/extract-metadata",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    file_entry_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Read the metadata of an uploaded file.

    Returns what the server can tell about uploaded audio. It is the step between the upload and
    publishing the track.

    Args:
        file_entry_id: Id of the file entry that the upload gave.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. What was found in the file.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                file_entry_id,
                options=options,
            ),
        )
    )


async def asyncio(
    file_entry_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Read the metadata of an uploaded file.

    Returns what the server can tell about uploaded audio. It is the step between the upload and
    publishing the track.

    Args:
        file_entry_id: Id of the file entry that the upload gave.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        What was found in the file.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                file_entry_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    file_entry_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Read the metadata of an uploaded file.

    Returns what the server can tell about uploaded audio. It is the step between the upload and
    publishing the track.

    Args:
        file_entry_id: Id of the file entry that the upload gave.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. What was found in the file.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                file_entry_id,
                options=options,
            ),
        )
    )


def sync(
    file_entry_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Read the metadata of an uploaded file.

    Returns what the server can tell about uploaded audio. It is the step between the upload and
    publishing the track.

    Args:
        file_entry_id: Id of the file entry that the upload gave.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        What was found in the file.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                file_entry_id,
                options=options,
            ),
        )
    )
    return response.parsed
