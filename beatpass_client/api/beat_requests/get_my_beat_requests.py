"""List one's own beat requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.own_beat_request_list import OwnBeatRequestList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getMyBeatRequests",
    method="GET",
    path="/beat-requests/user/my-requests",
    operation_class="read",
    auth="bearer",
    namespace="beat_requests",
    name="mine",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests/user/my-requests",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[OwnBeatRequestList]:
    from ...models.own_beat_request_list import OwnBeatRequestList

    return responses.read(OPERATION, response, OwnBeatRequestList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[OwnBeatRequestList]:
    """List one's own beat requests.

    Gives the requests of the token's owner. It is also the place to look after a call that
    creates, renews or deletes a request got no answer.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One's own requests.

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
) -> OwnBeatRequestList:
    """List one's own beat requests.

    Gives the requests of the token's owner. It is also the place to look after a call that
    creates, renews or deletes a request got no answer.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        One's own requests.

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
) -> Response[OwnBeatRequestList]:
    """List one's own beat requests.

    Gives the requests of the token's owner. It is also the place to look after a call that
    creates, renews or deletes a request got no answer.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One's own requests.

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
) -> OwnBeatRequestList:
    """List one's own beat requests.

    Gives the requests of the token's owner. It is also the place to look after a call that
    creates, renews or deletes a request got no answer.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        One's own requests.

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
