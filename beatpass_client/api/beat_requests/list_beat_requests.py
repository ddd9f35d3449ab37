"""List the open beat requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.beat_request_list import BeatRequestList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="listBeatRequests",
    method="GET",
    path="/beat-requests",
    operation_class="read",
    auth="bearer",
    namespace="beat_requests",
    name="list",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[BeatRequestList]:
    from ...models.beat_request_list import BeatRequestList

    return responses.read(OPERATION, response, BeatRequestList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[BeatRequestList]:
    """List the open beat requests.

    Gives every request that producers can still answer, all at once: this list has no pages.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The open requests.

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
) -> BeatRequestList:
    """List the open beat requests.

    Gives every request that producers can still answer, all at once: this list has no pages.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The open requests.

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
) -> Response[BeatRequestList]:
    """List the open beat requests.

    Gives every request that producers can still answer, all at once: this list has no pages.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The open requests.

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
) -> BeatRequestList:
    """List the open beat requests.

    Gives every request that producers can still answer, all at once: this list has no pages.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The open requests.

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
