"""Get the state of a track's fingerprint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.fingerprint_status_answer import FingerprintStatusAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getFingerprintStatus",
    method="GET",
    path="/tracks/{id}/fingerprint/status",
    operation_class="read",
    auth="bearer",
    namespace="fingerprints",
    name="status",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/fingerprint/status",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[FingerprintStatusAnswer]:
    from ...models.fingerprint_status_answer import FingerprintStatusAnswer

    return responses.read(OPERATION, response, FingerprintStatusAnswer.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[FingerprintStatusAnswer]:
    """Get the state of a track's fingerprint.

    Tells how far the fingerprint of a track has come, or null when it has none. Meant for one's
    own tracks, and for asking now and then while an upload is processed.

    Args:
        track_id: Id of the track it belongs to.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. How far the fingerprint is.

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
) -> FingerprintStatusAnswer:
    """Get the state of a track's fingerprint.

    Tells how far the fingerprint of a track has come, or null when it has none. Meant for one's
    own tracks, and for asking now and then while an upload is processed.

    Args:
        track_id: Id of the track it belongs to.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        How far the fingerprint is.

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
) -> Response[FingerprintStatusAnswer]:
    """Get the state of a track's fingerprint.

    Tells how far the fingerprint of a track has come, or null when it has none. Meant for one's
    own tracks, and for asking now and then while an upload is processed.

    Args:
        track_id: Id of the track it belongs to.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. How far the fingerprint is.

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
) -> FingerprintStatusAnswer:
    """Get the state of a track's fingerprint.

    Tells how far the fingerprint of a track has come, or null when it has none. Meant for one's
    own tracks, and for asking now and then while an upload is processed.

    Args:
        track_id: Id of the track it belongs to.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        How far the fingerprint is.

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
