"""Get all producer leaderboards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.producer_leaderboards import ProducerLeaderboards
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getProducerLeaderboards",
    method="GET",
    path="/producer-intelligence/leaderboard",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="leaderboard",
    rate_group="producer-leaderboard",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/leaderboard",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ProducerLeaderboards]:
    from ...models.producer_leaderboards import ProducerLeaderboards

    return responses.read(OPERATION, response, ProducerLeaderboards.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ProducerLeaderboards]:
    """Get all producer leaderboards.

    Returns the rankings of all categories together; the server renews them every 5 minutes.
    When it fails to make them, the answer is still 200, with empty rankings and the reason in
    `error`.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The rankings, or why there are none.

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
) -> ProducerLeaderboards:
    """Get all producer leaderboards.

    Returns the rankings of all categories together; the server renews them every 5 minutes.
    When it fails to make them, the answer is still 200, with empty rankings and the reason in
    `error`.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The rankings, or why there are none.

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
) -> Response[ProducerLeaderboards]:
    """Get all producer leaderboards.

    Returns the rankings of all categories together; the server renews them every 5 minutes.
    When it fails to make them, the answer is still 200, with empty rankings and the reason in
    `error`.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The rankings, or why there are none.

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
) -> ProducerLeaderboards:
    """Get all producer leaderboards.

    Returns the rankings of all categories together; the server renews them every 5 minutes.
    When it fails to make them, the answer is still 200, with empty rankings and the reason in
    `error`.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The rankings, or why there are none.

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
