"""Get one's standing with the request limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_rate_limit_status import BeatRequestRateLimitStatus
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getBeatRequestRateLimitStatus",
    method="GET",
    path="/beat-requests/user/rate-limit-status",
    kind="read",
    access="bearer",
    namespace="beat_requests",
    name="rate_limit_status",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests/user/rate-limit-status",)),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestRateLimitStatus]:
    from ...models.beat_request_rate_limit_status import BeatRequestRateLimitStatus

    parsed = answers.read_json(OPERATION, response, BeatRequestRateLimitStatus.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[BeatRequestRateLimitStatus]:
    """Get one's standing with the request limits.

    Tells how the token's owner stands with the limits on beat requests. Worth a look before a
    request is created or renewed.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. How one stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> BeatRequestRateLimitStatus:
    """Get one's standing with the request limits.

    Tells how the token's owner stands with the limits on beat requests. Worth a look before a
    request is created or renewed.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        How one stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[BeatRequestRateLimitStatus]:
    """Get one's standing with the request limits.

    Tells how the token's owner stands with the limits on beat requests. Worth a look before a
    request is created or renewed.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. How one stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> BeatRequestRateLimitStatus:
    """Get one's standing with the request limits.

    Tells how the token's owner stands with the limits on beat requests. Worth a look before a
    request is created or renewed.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        How one stands.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
