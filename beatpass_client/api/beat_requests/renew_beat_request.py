"""Open an expired beat request again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.beat_request_renewed import BeatRequestRenewed
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


def _call(id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/beat-requests/",
                requests.path_segment(OPERATION, "id", id),
                "/renew",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[BeatRequestRenewed]:
    from ...models.beat_request_renewed import BeatRequestRenewed

    return responses.read(OPERATION, response, BeatRequestRenewed.from_dict)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[BeatRequestRenewed]:
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        id: Id of the beat request, which is a string.
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
                id,
                options=options,
            ),
        )
    )


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> BeatRequestRenewed:
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        id: Id of the beat request, which is a string.
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
                id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[BeatRequestRenewed]:
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        id: Id of the beat request, which is a string.
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
                id,
                options=options,
            ),
        )
    )


def sync(
    id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> BeatRequestRenewed:
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        id: Id of the beat request, which is a string.
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
                id,
                options=options,
            ),
        )
    )
    return response.parsed
