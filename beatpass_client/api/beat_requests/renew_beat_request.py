"""Open an expired beat request again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="renewBeatRequest",
    method="POST",
    path="/beat-requests/{id}/renew",
    operation_class="money",
    auth="bearer",
    namespace="beat_requests",
    name="renew",
    verify="call bp.beat_requests.get(id) and see when it expires",
)


def _call(beat_request_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/beat-requests/",
                requests.path_segment(OPERATION, "beat_request_id", beat_request_id),
                "/renew",
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
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The request is open again.

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
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The request is open again.

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
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The request is open again.

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
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The request is open again.

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
