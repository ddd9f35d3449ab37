"""List what producers offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_submission_list import BeatRequestSubmissionList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getBeatRequestSubmissions",
    method="GET",
    path="/beat-requests/{id}/submissions",
    kind="read",
    access="bearer",
    namespace="beat_requests",
    name="submissions",
)


def _call(
    id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/beat-requests/",
                calls.path_segment(OPERATION, "id", id),
                "/submissions",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestSubmissionList]:
    from ...models.beat_request_submission_list import BeatRequestSubmissionList

    parsed = answers.read_json(OPERATION, response, BeatRequestSubmissionList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
) -> Response[BeatRequestSubmissionList]:
    """List what producers offered.

    Gives the tracks offered to a request. Its owner alone may ask.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The offered tracks.

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
    id: str,
    *,
    client: AsyncClient,
) -> BeatRequestSubmissionList:
    """List what producers offered.

    Gives the tracks offered to a request. Its owner alone may ask.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The offered tracks.

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
    id: str,
    *,
    client: SyncClient,
) -> Response[BeatRequestSubmissionList]:
    """List what producers offered.

    Gives the tracks offered to a request. Its owner alone may ask.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The offered tracks.

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
    id: str,
    *,
    client: SyncClient,
) -> BeatRequestSubmissionList:
    """List what producers offered.

    Gives the tracks offered to a request. Its owner alone may ask.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The offered tracks.

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
