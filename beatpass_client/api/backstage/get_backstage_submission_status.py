"""See whether you may apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.backstage_submission_status import BackstageSubmissionStatus
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getBackstageSubmissionStatus",
    method="GET",
    path="/backstage-request/submission-status",
    kind="read",
    access="bearer",
    namespace="backstage",
    name="submission_status",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/backstage-request/submission-status",)),
    )


def _answer(response: httpx.Response) -> Response[BackstageSubmissionStatus]:
    from ...models.backstage_submission_status import BackstageSubmissionStatus

    parsed = answers.read_json(OPERATION, response, BackstageSubmissionStatus.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[BackstageSubmissionStatus]:
    """See whether you may apply.

    Tells whether the owner of the token may hand in an application now, and if not, what stands
    in the way.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Whether an application is possible.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> BackstageSubmissionStatus:
    """See whether you may apply.

    Tells whether the owner of the token may hand in an application now, and if not, what stands
    in the way.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Whether an application is possible.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[BackstageSubmissionStatus]:
    """See whether you may apply.

    Tells whether the owner of the token may hand in an application now, and if not, what stands
    in the way.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Whether an application is possible.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> BackstageSubmissionStatus:
    """See whether you may apply.

    Tells whether the owner of the token may hand in an application now, and if not, what stands
    in the way.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Whether an application is possible.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
