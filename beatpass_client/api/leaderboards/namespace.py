"""The namespace `leaderboards`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...runtime import responses

if TYPE_CHECKING:
    from ...models.open_object import OpenObject
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncLeaderboardsNamespace:
    """Rankings of producers, and what an achievement means."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def achievement(
        self,
        achievement_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get an achievement.

        Tells what an achievement is about.

        Args:
            achievement_id: Id of the achievement.
            options: What is different for this call.

        Returns:
            The achievement.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_achievement_details

        answer = await get_achievement_details.asyncio(
            achievement_id,
            client=self._client,
            options=options,
        )
        return answer

    async def achievements(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the ranking by achievements.

        Returns the producers by what they have achieved. The server renews its rankings every
        five minutes.

        Args:
            options: What is different for this call.

        Returns:
            The ranking by achievements.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_achievements_leaderboard

        answer = await get_achievements_leaderboard.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def genre(
        self,
        genre: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the ranking within a genre.

        Returns the producers of one genre in order. The server renews its rankings every five
        minutes.

        Args:
            genre: Name of the genre to rank.
            options: What is different for this call.

        Returns:
            The ranking within the genre.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_genre_leaderboard

        answer = await get_genre_leaderboard.asyncio(
            genre,
            client=self._client,
            options=options,
        )
        return answer

    async def overall(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[OpenObject]:
        """Get the ranking of all producers.

        Returns the producers in order. The server renews its rankings every five minutes.

        Args:
            options: What is different for this call.

        Returns:
            The ranking.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_global_leaderboard

        answer = await get_global_leaderboard.asyncio(
            client=self._client,
            options=options,
        )
        result: builtins.list[OpenObject] = responses.part(
            get_global_leaderboard.OPERATION, answer, "producers", "producers"
        )
        return result

    async def rising_stars(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the ranking of newcomers.

        Returns the producers on the rise, in order. The server renews its rankings every five
        minutes.

        Args:
            options: What is different for this call.

        Returns:
            The ranking of newcomers.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_rising_stars_leaderboard

        answer = await get_rising_stars_leaderboard.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def stats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get figures about the rankings.

        Returns figures about the rankings as a whole.

        Args:
            options: What is different for this call.

        Returns:
            The figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_leaderboard_stats

        answer = await get_leaderboard_stats.asyncio(
            client=self._client,
            options=options,
        )
        return answer


class SyncLeaderboardsNamespace:
    """Rankings of producers, and what an achievement means."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def achievement(
        self,
        achievement_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get an achievement.

        Tells what an achievement is about.

        Args:
            achievement_id: Id of the achievement.
            options: What is different for this call.

        Returns:
            The achievement.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_achievement_details

        answer = get_achievement_details.sync(
            achievement_id,
            client=self._client,
            options=options,
        )
        return answer

    def achievements(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the ranking by achievements.

        Returns the producers by what they have achieved. The server renews its rankings every
        five minutes.

        Args:
            options: What is different for this call.

        Returns:
            The ranking by achievements.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_achievements_leaderboard

        answer = get_achievements_leaderboard.sync(
            client=self._client,
            options=options,
        )
        return answer

    def genre(
        self,
        genre: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the ranking within a genre.

        Returns the producers of one genre in order. The server renews its rankings every five
        minutes.

        Args:
            genre: Name of the genre to rank.
            options: What is different for this call.

        Returns:
            The ranking within the genre.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_genre_leaderboard

        answer = get_genre_leaderboard.sync(
            genre,
            client=self._client,
            options=options,
        )
        return answer

    def overall(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[OpenObject]:
        """Get the ranking of all producers.

        Returns the producers in order. The server renews its rankings every five minutes.

        Args:
            options: What is different for this call.

        Returns:
            The ranking.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_global_leaderboard

        answer = get_global_leaderboard.sync(
            client=self._client,
            options=options,
        )
        result: builtins.list[OpenObject] = responses.part(
            get_global_leaderboard.OPERATION, answer, "producers", "producers"
        )
        return result

    def rising_stars(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the ranking of newcomers.

        Returns the producers on the rise, in order. The server renews its rankings every five
        minutes.

        Args:
            options: What is different for this call.

        Returns:
            The ranking of newcomers.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_rising_stars_leaderboard

        answer = get_rising_stars_leaderboard.sync(
            client=self._client,
            options=options,
        )
        return answer

    def stats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get figures about the rankings.

        Returns figures about the rankings as a whole.

        Args:
            options: What is different for this call.

        Returns:
            The figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_leaderboard_stats

        answer = get_leaderboard_stats.sync(
            client=self._client,
            options=options,
        )
        return answer
