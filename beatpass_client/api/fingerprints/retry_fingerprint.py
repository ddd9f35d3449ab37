"""Try a failed fingerprint again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="retryFingerprint",
    method="POST",
    path="/fingerprints/{fingerprint}/retry",
    operation_class="unsafe",
    auth="bearer",
    namespace="fingerprints",
    name="retry",
)


def _call(fingerprint_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/fingerprints/",
                requests.path_segment(OPERATION, "fingerprint_id", fingerprint_id, integer=True),
                "/retry",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    fingerprint_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Try a failed fingerprint again.

    Starts a fingerprint over. The account needs the permission of an administrator
    (`admin.access`), as for generating one. Follow it with `fingerprints.status`, which takes
    the id of the track.

    Args:
        fingerprint_id: Id of the fingerprint, not of its track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The fingerprint is tried again.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                fingerprint_id,
                options=options,
            ),
        )
    )


async def asyncio(
    fingerprint_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Try a failed fingerprint again.

    Starts a fingerprint over. The account needs the permission of an administrator
    (`admin.access`), as for generating one. Follow it with `fingerprints.status`, which takes
    the id of the track.

    Args:
        fingerprint_id: Id of the fingerprint, not of its track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The fingerprint is tried again.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                fingerprint_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    fingerprint_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Try a failed fingerprint again.

    Starts a fingerprint over. The account needs the permission of an administrator
    (`admin.access`), as for generating one. Follow it with `fingerprints.status`, which takes
    the id of the track.

    Args:
        fingerprint_id: Id of the fingerprint, not of its track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The fingerprint is tried again.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                fingerprint_id,
                options=options,
            ),
        )
    )


def sync(
    fingerprint_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Try a failed fingerprint again.

    Starts a fingerprint over. The account needs the permission of an administrator
    (`admin.access`), as for generating one. Follow it with `fingerprints.status`, which takes
    the id of the track.

    Args:
        fingerprint_id: Id of the fingerprint, not of its track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The fingerprint is tried again.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                fingerprint_id,
                options=options,
            ),
        )
    )
    return response.parsed
