"""Open an expired beat request again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_renewed import BeatRequestRenewed
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="renewBeatRequest",
    method="POST",
    path="/beat-requests/{id}/renew",
    kind="money",
    access="bearer",
    namespace="beat_requests",
    name="renew",
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
                "/renew",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestRenewed]:
    from ...models.beat_request_renewed import BeatRequestRenewed

    parsed = answers.read_json(OPERATION, response, BeatRequestRenewed.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
) -> Response[BeatRequestRenewed]:
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The request is open again.

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
) -> BeatRequestRenewed:
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The request is open again.

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
) -> Response[BeatRequestRenewed]:
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The request is open again.

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
) -> BeatRequestRenewed:
    """Open an expired beat request again.

    Spends as many tokens as the request cost at first. It has to be one's own and to have
    expired within the last 30 days. After a lost answer look into one's own requests, and do
    not send it again.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The request is open again.

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
