"""List the open beat requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_list import BeatRequestList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listBeatRequests",
    method="GET",
    path="/beat-requests",
    kind="read",
    access="bearer",
    namespace="beat_requests",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests",)),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestList]:
    from ...models.beat_request_list import BeatRequestList

    parsed = answers.read_json(OPERATION, response, BeatRequestList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[BeatRequestList]:
    """List the open beat requests.

    Gives every request that producers can still answer, all at once: this list has no pages.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The open requests.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> BeatRequestList:
    """List the open beat requests.

    Gives every request that producers can still answer, all at once: this list has no pages.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The open requests.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[BeatRequestList]:
    """List the open beat requests.

    Gives every request that producers can still answer, all at once: this list has no pages.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The open requests.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> BeatRequestList:
    """List the open beat requests.

    Gives every request that producers can still answer, all at once: this list has no pages.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The open requests.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
