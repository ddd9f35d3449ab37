"""Delete one's beat request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_deleted import BeatRequestDeleted
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deleteBeatRequest",
    method="DELETE",
    path="/beat-requests/{id}",
    kind="money",
    access="bearer",
    namespace="beat_requests",
    name="delete",
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


def _answer(response: httpx.Response) -> Response[BeatRequestDeleted]:
    from ...models.beat_request_deleted import BeatRequestDeleted

    parsed = answers.read_json(OPERATION, response, BeatRequestDeleted.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
) -> Response[BeatRequestDeleted]:
    """Delete one's beat request.

    Takes a request of one's own back. Its tokens return to the account, though never above what
    the plan allows. After a lost answer look into one's own requests before anything else.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The request is gone.

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
) -> BeatRequestDeleted:
    """Delete one's beat request.

    Takes a request of one's own back. Its tokens return to the account, though never above what
    the plan allows. After a lost answer look into one's own requests before anything else.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The request is gone.

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
) -> Response[BeatRequestDeleted]:
    """Delete one's beat request.

    Takes a request of one's own back. Its tokens return to the account, though never above what
    the plan allows. After a lost answer look into one's own requests before anything else.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The request is gone.

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
) -> BeatRequestDeleted:
    """Delete one's beat request.

    Takes a request of one's own back. Its tokens return to the account, though never above what
    the plan allows. After a lost answer look into one's own requests before anything else.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The request is gone.

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
