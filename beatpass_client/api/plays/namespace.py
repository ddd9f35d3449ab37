"""The namespace `plays`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.play_logged import PlayLogged
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncPlaysNamespace:
    """Reporting that a track was played, and for how long."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Count a play.

        Counts one play of a track. It feeds public figures, so count only what somebody really
        listens to. `plays.log` is better documented and returns a token for the play.

        Args:
            track_id: Id of the track to count it for.
            options: What is different for this call.

        Returns:
            One more play is counted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import create_track_play

        answer = await create_track_play.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def log(
        self,
        track_id: int,
        *,
        idempotency_key: str | Unset | None = UNSET,
        play_token: str | Unset | None = UNSET,
        queue_id: str | Unset | None = UNSET,
        position: float | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> PlayLogged:
        """Report a play.

        Reports that a track is being played and returns a token for that play. It feeds public
        figures, so report only what somebody really listens to.

        Args:
            track_id: Id of the track that is played.
            idempotency_key: Marks this report, so that its repetition is known for one.
            play_token: What an earlier report of the same play returned.
            queue_id: The queue that the track is played from.
            position: How far into the track the listener is. BeatPass does not name the unit.
            options: What is different for this call.

        Returns:
            The play is counted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.play_report import PlayReport
        from . import log_track_play

        body = PlayReport(
            idempotency_key=idempotency_key,
            play_token=play_token,
            queue_id=queue_id,
            position=position,
        )
        answer = await log_track_play.asyncio(
            track_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def update_duration(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Report how long a play lasted.

        Adds the listening time to a play that was reported before. How to name the play and its
        time is not documented.

        Args:
            track_id: Id of the track that was played.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The listening time is noted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_play_duration

        body = UndocumentedBody.from_dict(fields)
        answer = await update_play_duration.asyncio(
            track_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncPlaysNamespace:
    """Reporting that a track was played, and for how long."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Count a play.

        Counts one play of a track. It feeds public figures, so count only what somebody really
        listens to. `plays.log` is better documented and returns a token for the play.

        Args:
            track_id: Id of the track to count it for.
            options: What is different for this call.

        Returns:
            One more play is counted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import create_track_play

        answer = create_track_play.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def log(
        self,
        track_id: int,
        *,
        idempotency_key: str | Unset | None = UNSET,
        play_token: str | Unset | None = UNSET,
        queue_id: str | Unset | None = UNSET,
        position: float | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> PlayLogged:
        """Report a play.

        Reports that a track is being played and returns a token for that play. It feeds public
        figures, so report only what somebody really listens to.

        Args:
            track_id: Id of the track that is played.
            idempotency_key: Marks this report, so that its repetition is known for one.
            play_token: What an earlier report of the same play returned.
            queue_id: The queue that the track is played from.
            position: How far into the track the listener is. BeatPass does not name the unit.
            options: What is different for this call.

        Returns:
            The play is counted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.play_report import PlayReport
        from . import log_track_play

        body = PlayReport(
            idempotency_key=idempotency_key,
            play_token=play_token,
            queue_id=queue_id,
            position=position,
        )
        answer = log_track_play.sync(
            track_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def update_duration(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Report how long a play lasted.

        Adds the listening time to a play that was reported before. How to name the play and its
        time is not documented.

        Args:
            track_id: Id of the track that was played.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The listening time is noted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_play_duration

        body = UndocumentedBody.from_dict(fields)
        answer = update_play_duration.sync(
            track_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
