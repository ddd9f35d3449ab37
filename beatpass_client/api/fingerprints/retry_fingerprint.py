"""Try a failed fingerprint again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.fingerprint_retried import FingerprintRetried
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="retryFingerprint",
    method="POST",
    path="/fingerprints/{fingerprint}/retry",
    kind="unsafe",
    access="bearer",
    namespace="fingerprints",
    name="retry",
)


def _call(
    fingerprint: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/fingerprints/",
                calls.path_segment(OPERATION, "fingerprint", fingerprint, integer=True),
                "/retry",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[FingerprintRetried]:
    from ...models.fingerprint_retried import FingerprintRetried

    parsed = answers.read_json(OPERATION, response, FingerprintRetried.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    fingerprint: int,
    *,
    client: AsyncClient,
) -> Response[FingerprintRetried]:
    """Try a failed fingerprint again.

    Starts a fingerprint over. Follow it with `fingerprints.status`, which takes the id of the
    track.

    Args:
        fingerprint: Id of the fingerprint, not of its track.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The fingerprint is tried again.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                fingerprint,
            ),
        )
    )


async def asyncio(
    fingerprint: int,
    *,
    client: AsyncClient,
) -> FingerprintRetried:
    """Try a failed fingerprint again.

    Starts a fingerprint over. Follow it with `fingerprints.status`, which takes the id of the
    track.

    Args:
        fingerprint: Id of the fingerprint, not of its track.
        client: The client to send with; it needs a token.

    Returns:
        The fingerprint is tried again.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                fingerprint,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    fingerprint: int,
    *,
    client: SyncClient,
) -> Response[FingerprintRetried]:
    """Try a failed fingerprint again.

    Starts a fingerprint over. Follow it with `fingerprints.status`, which takes the id of the
    track.

    Args:
        fingerprint: Id of the fingerprint, not of its track.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The fingerprint is tried again.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                fingerprint,
            ),
        )
    )


def sync(
    fingerprint: int,
    *,
    client: SyncClient,
) -> FingerprintRetried:
    """Try a failed fingerprint again.

    Starts a fingerprint over. Follow it with `fingerprints.status`, which takes the id of the
    track.

    Args:
        fingerprint: Id of the fingerprint, not of its track.
        client: The client to send with; it needs a token.

    Returns:
        The fingerprint is tried again.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                fingerprint,
            ),
        )
    )
    return response.parsed
