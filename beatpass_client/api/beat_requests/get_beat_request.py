"""Get a beat request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_answer import BeatRequestAnswer
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getBeatRequest",
    method="GET",
    path="/beat-requests/{id}",
    kind="read",
    access="bearer",
    namespace="beat_requests",
    name="get",
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
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestAnswer]:
    from ...models.beat_request_answer import BeatRequestAnswer

    parsed = answers.read_json(OPERATION, response, BeatRequestAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
) -> Response[BeatRequestAnswer]:
    """Get a beat request.

    Gives one request with what its owner is looking for and the time that is left.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The request.

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
) -> BeatRequestAnswer:
    """Get a beat request.

    Gives one request with what its owner is looking for and the time that is left.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The request.

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
) -> Response[BeatRequestAnswer]:
    """Get a beat request.

    Gives one request with what its owner is looking for and the time that is left.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The request.

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
) -> BeatRequestAnswer:
    """Get a beat request.

    Gives one request with what its owner is looking for and the time that is left.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The request.

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
