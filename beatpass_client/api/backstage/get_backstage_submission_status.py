"""See whether you may apply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.backstage_submission_status import BackstageSubmissionStatus
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getBackstageSubmissionStatus",
    method="GET",
    path="/backstage-request/submission-status",
    operation_class="read",
    auth="bearer",
    namespace="backstage",
    name="submission_status",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/backstage-request/submission-status",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[BackstageSubmissionStatus]:
    from ...models.backstage_submission_status import BackstageSubmissionStatus

    return responses.read(OPERATION, response, BackstageSubmissionStatus.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[BackstageSubmissionStatus]:
    """See whether you may apply.

    Tells whether the owner of the token may hand in an application now, and if not, what stands
    in the way.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Whether an application is possible.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> BackstageSubmissionStatus:
    """See whether you may apply.

    Tells whether the owner of the token may hand in an application now, and if not, what stands
    in the way.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Whether an application is possible.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[BackstageSubmissionStatus]:
    """See whether you may apply.

    Tells whether the owner of the token may hand in an application now, and if not, what stands
    in the way.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Whether an application is possible.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> BackstageSubmissionStatus:
    """See whether you may apply.

    Tells whether the owner of the token may hand in an application now, and if not, what stands
    in the way.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Whether an application is possible.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
