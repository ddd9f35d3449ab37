"""List one's own beat requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.own_beat_request_list import OwnBeatRequestList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getMyBeatRequests",
    method="GET",
    path="/beat-requests/user/my-requests",
    kind="read",
    access="bearer",
    namespace="beat_requests",
    name="mine",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests/user/my-requests",)),
    )


def _answer(response: httpx.Response) -> Response[OwnBeatRequestList]:
    from ...models.own_beat_request_list import OwnBeatRequestList

    parsed = answers.read_json(OPERATION, response, OwnBeatRequestList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[OwnBeatRequestList]:
    """List one's own beat requests.

    Gives the requests of the token's owner. It is also the place to look after a call that
    creates, renews or deletes a request got no answer.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. One's own requests.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> OwnBeatRequestList:
    """List one's own beat requests.

    Gives the requests of the token's owner. It is also the place to look after a call that
    creates, renews or deletes a request got no answer.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        One's own requests.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[OwnBeatRequestList]:
    """List one's own beat requests.

    Gives the requests of the token's owner. It is also the place to look after a call that
    creates, renews or deletes a request got no answer.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. One's own requests.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> OwnBeatRequestList:
    """List one's own beat requests.

    Gives the requests of the token's owner. It is also the place to look after a call that
    creates, renews or deletes a request got no answer.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        One's own requests.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
