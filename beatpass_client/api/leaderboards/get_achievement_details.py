"""Get an achievement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.achievement_details import AchievementDetails
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getAchievementDetails",
    method="GET",
    path="/achievements/{achievementId}/details",
    kind="read",
    access="bearer",
    namespace="leaderboards",
    name="achievement",
)


def _call(
    achievement_id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/achievements/",
                calls.path_segment(OPERATION, "achievementId", achievement_id),
                "/details",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[AchievementDetails]:
    from ...models.achievement_details import AchievementDetails

    parsed = answers.read_json(OPERATION, response, AchievementDetails.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    achievement_id: str,
    *,
    client: AsyncClient,
) -> Response[AchievementDetails]:
    """Get an achievement.

    Tells what an achievement is about.

    Args:
        achievement_id: Id of the achievement.
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
) -> AchievementDetails:
    """Get an achievement.

    Tells what an achievement is about.

    Args:
        achievement_id: Id of the achievement.
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
) -> Response[AchievementDetails]:
    """Get an achievement.

    Tells what an achievement is about.

    Args:
        achievement_id: Id of the achievement.
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
) -> AchievementDetails:
    """Get an achievement.

    Tells what an achievement is about.

    Args:
        achievement_id: Id of the achievement.
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
