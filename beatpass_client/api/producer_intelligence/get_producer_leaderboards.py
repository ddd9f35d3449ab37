"""Get all producer leaderboards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_leaderboards import ProducerLeaderboards
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerLeaderboards",
    method="GET",
    path="/producer-intelligence/leaderboard",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="leaderboard",
    rate_group="producer-leaderboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/leaderboard",)),
    )


def _answer(response: httpx.Response) -> Response[ProducerLeaderboards]:
    from ...models.producer_leaderboards import ProducerLeaderboards

    parsed = answers.read_json(OPERATION, response, ProducerLeaderboards.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProducerLeaderboards]:
    """Get all producer leaderboards.

    Returns the rankings of all categories together; the server renews them every 5 minutes.
    When it fails to make them, the answer is still 200, with empty rankings and the reason in
    `error`.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The rankings, or why there are none.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProducerLeaderboards:
    """Get all producer leaderboards.

    Returns the rankings of all categories together; the server renews them every 5 minutes.
    When it fails to make them, the answer is still 200, with empty rankings and the reason in
    `error`.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The rankings, or why there are none.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProducerLeaderboards]:
    """Get all producer leaderboards.

    Returns the rankings of all categories together; the server renews them every 5 minutes.
    When it fails to make them, the answer is still 200, with empty rankings and the reason in
    `error`.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The rankings, or why there are none.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProducerLeaderboards:
    """Get all producer leaderboards.

    Returns the rankings of all categories together; the server renews them every 5 minutes.
    When it fails to make them, the answer is still 200, with empty rankings and the reason in
    `error`.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The rankings, or why there are none.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
