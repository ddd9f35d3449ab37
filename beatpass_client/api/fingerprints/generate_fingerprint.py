"""Make a track's fingerprint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.fingerprint_answer import FingerprintAnswer
    from ...models.fingerprint_create import FingerprintCreate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="generateFingerprint",
    method="POST",
    path="/tracks/{id}/fingerprint",
    operation_class="unsafe",
    auth="bearer",
    namespace="fingerprints",
    name="generate",
)


def _call(
    track_id: int, *, body: FingerprintCreate | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/fingerprint",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[FingerprintAnswer]:
    from ...models.fingerprint_answer import FingerprintAnswer

    return responses.read(OPERATION, response, FingerprintAnswer.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    body: FingerprintCreate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FingerprintAnswer]:
    """Make a track's fingerprint.

    Computes the audio fingerprint of a track, which only administrators may ask for; after an
    upload it happens by itself. The answer can be 200 and the fingerprint have failed all the
    same: look at its `status` and `error_message`.

    Args:
        track_id: Id of the track to compute it for.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The fingerprint as it stands now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    body: FingerprintCreate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FingerprintAnswer:
    """Make a track's fingerprint.

    Computes the audio fingerprint of a track, which only administrators may ask for; after an
    upload it happens by itself. The answer can be 200 and the fingerprint have failed all the
    same: look at its `status` and `error_message`.

    Args:
        track_id: Id of the track to compute it for.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The fingerprint as it stands now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    body: FingerprintCreate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FingerprintAnswer]:
    """Make a track's fingerprint.

    Computes the audio fingerprint of a track, which only administrators may ask for; after an
    upload it happens by itself. The answer can be 200 and the fingerprint have failed all the
    same: look at its `status` and `error_message`.

    Args:
        track_id: Id of the track to compute it for.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The fingerprint as it stands now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    body: FingerprintCreate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FingerprintAnswer:
    """Make a track's fingerprint.

    Computes the audio fingerprint of a track, which only administrators may ask for; after an
    upload it happens by itself. The answer can be 200 and the fingerprint have failed all the
    same: look at its `status` and `error_message`.

    Args:
        track_id: Id of the track to compute it for.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The fingerprint as it stands now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
