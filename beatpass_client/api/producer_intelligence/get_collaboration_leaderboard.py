"""Get the ranking of collaborators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getCollaborationLeaderboard",
    method="GET",
    path="/producer-intelligence/collaboration-leaderboard",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="collaboration_leaderboard",
    rate_group="producer-leaderboard",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/collaboration-leaderboard",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the ranking of collaborators.

    Returns producers ranked by their work with others. The server renews it every 5 minutes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The ranking.

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
) -> UndocumentedAnswer:
    """Get the ranking of collaborators.

    Returns producers ranked by their work with others. The server renews it every 5 minutes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The ranking.

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
) -> Response[UndocumentedAnswer]:
    """Get the ranking of collaborators.

    Returns producers ranked by their work with others. The server renews it every 5 minutes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The ranking.

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
) -> UndocumentedAnswer:
    """Get the ranking of collaborators.

    Returns producers ranked by their work with others. The server renews it every 5 minutes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The ranking.

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
