"""Get one achievement as a producer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_achievement import ProducerAchievement
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerAchievementDetails",
    method="GET",
    path="/producer-intelligence/achievements/{achievementId}/details",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="achievement",
    rate_group="producer-dashboard",
)


def _call(
    achievement_id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/achievements/",
                calls.path_segment(OPERATION, "achievementId", achievement_id),
                "/details",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ProducerAchievement]:
    from ...models.producer_achievement import ProducerAchievement

    parsed = answers.read_json(OPERATION, response, ProducerAchievement.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    achievement_id: str,
    *,
    client: AsyncClient,
) -> Response[ProducerAchievement]:
    """Get one achievement as a producer.

    Returns what one achievement is about and how the owner of the token stands to it.

    Args:
        achievement_id: Id of the achievement that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The achievement.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                achievement_id,
            ),
        )
    )


async def asyncio(
    achievement_id: str,
    *,
    client: AsyncClient,
) -> ProducerAchievement:
    """Get one achievement as a producer.

    Returns what one achievement is about and how the owner of the token stands to it.

    Args:
        achievement_id: Id of the achievement that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The achievement.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                achievement_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    achievement_id: str,
    *,
    client: SyncClient,
) -> Response[ProducerAchievement]:
    """Get one achievement as a producer.

    Returns what one achievement is about and how the owner of the token stands to it.

    Args:
        achievement_id: Id of the achievement that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The achievement.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                achievement_id,
            ),
        )
    )


def sync(
    achievement_id: str,
    *,
    client: SyncClient,
) -> ProducerAchievement:
    """Get one achievement as a producer.

    Returns what one achievement is about and how the owner of the token stands to it.

    Args:
        achievement_id: Id of the achievement that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The achievement.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                achievement_id,
            ),
        )
    )
    return response.parsed
