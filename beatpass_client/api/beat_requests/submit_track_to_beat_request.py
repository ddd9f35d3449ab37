"""Answer a beat request with a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.beat_request_submission_create import BeatRequestSubmissionCreate
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="submitTrackToBeatRequest",
    method="POST",
    path="/beat-requests/{id}/fulfill",
    operation_class="money",
    auth="bearer",
    namespace="beat_requests",
    name="submit_track",
    verify="call bp.beat_requests.submissions(id) or bp.beat_requests.my_tracks()",
)


def _call(
    beat_request_id: str, *, body: BeatRequestSubmissionCreate, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/beat-requests/",
                requests.path_segment(OPERATION, "beat_request_id", beat_request_id),
                "/fulfill",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    beat_request_id: str,
    *,
    client: AsyncClient,
    body: BeatRequestSubmissionCreate,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Answer a beat request with a track.

    Offers a track to the owner of a request. It takes the right to publish music and a track
    that one owns or worked on, hosted by BeatPass; it need not be fingerprinted yet. A producer
    can offer five tracks to one request, each of them once, and none to oneself.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The track is offered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                beat_request_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    beat_request_id: str,
    *,
    client: AsyncClient,
    body: BeatRequestSubmissionCreate,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Answer a beat request with a track.

    Offers a track to the owner of a request. It takes the right to publish music and a track
    that one owns or worked on, hosted by BeatPass; it need not be fingerprinted yet. A producer
    can offer five tracks to one request, each of them once, and none to oneself.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The track is offered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                beat_request_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    beat_request_id: str,
    *,
    client: SyncClient,
    body: BeatRequestSubmissionCreate,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Answer a beat request with a track.

    Offers a track to the owner of a request. It takes the right to publish music and a track
    that one owns or worked on, hosted by BeatPass; it need not be fingerprinted yet. A producer
    can offer five tracks to one request, each of them once, and none to oneself.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The track is offered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                beat_request_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    beat_request_id: str,
    *,
    client: SyncClient,
    body: BeatRequestSubmissionCreate,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Answer a beat request with a track.

    Offers a track to the owner of a request. It takes the right to publish music and a track
    that one owns or worked on, hosted by BeatPass; it need not be fingerprinted yet. A producer
    can offer five tracks to one request, each of them once, and none to oneself.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The track is offered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                beat_request_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
