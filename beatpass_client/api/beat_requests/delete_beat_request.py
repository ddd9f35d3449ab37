"""Delete one's beat request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deleteBeatRequest",
    method="DELETE",
    path="/beat-requests/{id}",
    operation_class="money",
    auth="bearer",
    namespace="beat_requests",
    name="delete",
    verify="call bp.beat_requests.mine() and see if it is still there",
)


def _call(beat_request_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/beat-requests/",
                requests.path_segment(OPERATION, "beat_request_id", beat_request_id),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    beat_request_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Delete one's beat request.

    Takes a request of one's own back. Its tokens return to the account, though never above what
    the plan allows. After a lost answer look into one's own requests before anything else.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The request is gone.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                beat_request_id,
                options=options,
            ),
        )
    )


async def asyncio(
    beat_request_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Delete one's beat request.

    Takes a request of one's own back. Its tokens return to the account, though never above what
    the plan allows. After a lost answer look into one's own requests before anything else.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The request is gone.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                beat_request_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    beat_request_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Delete one's beat request.

    Takes a request of one's own back. Its tokens return to the account, though never above what
    the plan allows. After a lost answer look into one's own requests before anything else.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The request is gone.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                beat_request_id,
                options=options,
            ),
        )
    )


def sync(
    beat_request_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Delete one's beat request.

    Takes a request of one's own back. Its tokens return to the account, though never above what
    the plan allows. After a lost answer look into one's own requests before anything else.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The request is gone.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                beat_request_id,
                options=options,
            ),
        )
    )
    return response.parsed
