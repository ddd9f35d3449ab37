"""Get one achievement as a producer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getProducerAchievementDetails",
    method="GET",
    path="/producer-intelligence/achievements/{achievementId}/details",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="achievement",
    rate_group="producer-dashboard",
)


def _call(achievement_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/achievements/",
                requests.path_segment(OPERATION, "achievement_id", achievement_id),
                "/details",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    achievement_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get one achievement as a producer.

    Returns what one achievement is about and how the owner of the token stands to it.

    Args:
        achievement_id: Id of the achievement that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The achievement.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                achievement_id,
                options=options,
            ),
        )
    )


async def asyncio(
    achievement_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get one achievement as a producer.

    Returns what one achievement is about and how the owner of the token stands to it.

    Args:
        achievement_id: Id of the achievement that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The achievement.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                achievement_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    achievement_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get one achievement as a producer.

    Returns what one achievement is about and how the owner of the token stands to it.

    Args:
        achievement_id: Id of the achievement that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The achievement.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                achievement_id,
                options=options,
            ),
        )
    )


def sync(
    achievement_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get one achievement as a producer.

    Returns what one achievement is about and how the owner of the token stands to it.

    Args:
        achievement_id: Id of the achievement that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The achievement.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                achievement_id,
                options=options,
            ),
        )
    )
    return response.parsed
