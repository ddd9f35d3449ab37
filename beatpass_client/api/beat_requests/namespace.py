"""The namespace `beat_requests`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.beat_request import BeatRequest
    from ...models.beat_request_create_duration_hours import BeatRequestCreateDurationHours
    from ...models.beat_request_created import BeatRequestCreated
    from ...models.beat_request_duration_tier import BeatRequestDurationTier
    from ...models.beat_request_view import BeatRequestView
    from ...models.open_object import OpenObject
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncBeatRequestsNamespace:
    """Asking producers for a beat, and answering such a request."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        *,
        content: str,
        reference_track: str,
        genre: str | Unset | None = UNSET,
        bpm_range: str | Unset | None = UNSET,
        key: str | Unset | None = UNSET,
        mood: str | Unset | None = UNSET,
        budget: str | Unset | None = UNSET,
        duration_hours: BeatRequestCreateDurationHours | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BeatRequestCreated:
        """Ask producers for a beat.

        Publishes a request and spends tokens of the account's plan: one for 24 hours, two for
        48, three for 72. With too few tokens left it answers 429, which waiting a minute does
        not cure. After a lost answer look into one's own requests, and do not send it again.

        Args:
            content: What is wanted. Markup and outer blanks are taken out.
            reference_track: Address of a track that sounds like the wanted one.
            genre: The genre of the contract.
            bpm_range: One tempo, or two with a hyphen between them.
            key: The key of the contract.
            mood: In letters and blanks.
            budget: What may be spent, as text with a currency or a range.
            duration_hours: Hours that the request stays open, at one token for each 24.
            options: What is different for this call.

        Returns:
            The request is published and its tokens are spent.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.beat_request_create import BeatRequestCreate
        from . import create_beat_request

        body = BeatRequestCreate(
            content=content,
            reference_track=reference_track,
            genre=genre,
            bpm_range=bpm_range,
            key=key,
            mood=mood,
            budget=budget,
            duration_hours=duration_hours,
        )
        answer = await create_beat_request.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def delete(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete one's beat request.

        Takes a request of one's own back. Its tokens return to the account, though never above
        what the plan allows. After a lost answer look into one's own requests before anything
        else.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            The request is gone.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_beat_request

        answer = await delete_beat_request.asyncio(
            beat_request_id,
            client=self._client,
            options=options,
        )
        return answer

    async def duration_tiers(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[BeatRequestDurationTier]:
        """List the durations and what they cost.

        Tells how long a request can stay open, and how many tokens each choice takes.

        Args:
            options: What is different for this call.

        Returns:
            The durations on offer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request_duration_tiers

        answer = await get_beat_request_duration_tiers.asyncio(
            client=self._client,
            options=options,
        )
        result: builtins.list[BeatRequestDurationTier] = responses.part(
            get_beat_request_duration_tiers.OPERATION, answer, "data", "data"
        )
        return result

    async def get(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> BeatRequest:
        """Get a beat request.

        Gives one request with what its owner is looking for and the time that is left.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            The request.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request

        answer = await get_beat_request.asyncio(
            beat_request_id,
            client=self._client,
            options=options,
        )
        result: BeatRequest = responses.part(get_beat_request.OPERATION, answer, "data", "data")
        return result

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[BeatRequest]:
        """List the open beat requests.

        Gives every request that producers can still answer, all at once: this list has no
        pages.

        Args:
            options: What is different for this call.

        Returns:
            The open requests.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_beat_requests

        answer = await list_beat_requests.asyncio(
            client=self._client,
            options=options,
        )
        result: builtins.list[BeatRequest] = responses.part(
            list_beat_requests.OPERATION, answer, "data", "data"
        )
        return result

    async def log_view(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> BeatRequestView:
        """Count a look at a beat request.

        Reports that a producer opened the request. It succeeds for an unknown request and for
        one's own too, but then counts nothing.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            Whether the look was counted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import log_beat_request_view

        answer = await log_beat_request_view.asyncio(
            beat_request_id,
            client=self._client,
            options=options,
        )
        return answer

    async def mine(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[BeatRequest]:
        """List one's own beat requests.

        Gives the requests of the token's owner. It is also the place to look after a call that
        creates, renews or deletes a request got no answer.

        Args:
            options: What is different for this call.

        Returns:
            One's own requests.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_my_beat_requests

        answer = await get_my_beat_requests.asyncio(
            client=self._client,
            options=options,
        )
        result: builtins.list[BeatRequest] = responses.part(
            get_my_beat_requests.OPERATION, answer, "data", "data"
        )
        return result

    async def my_tracks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List one's own tracks for beat requests.

        Gives the tracks of the token's owner, as they matter to beat requests.

        Args:
            options: What is different for this call.

        Returns:
            One's own tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_my_beat_request_tracks

        answer = await get_my_beat_request_tracks.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def rate_limit_status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get one's standing with the request limits.

        Tells how the token's owner stands with the limits on beat requests. Worth a look before
        a request is created or renewed.

        Args:
            options: What is different for this call.

        Returns:
            How one stands.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request_rate_limit_status

        answer = await get_beat_request_rate_limit_status.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def renew(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Open an expired beat request again.

        Spends as many tokens as the request cost at first. It has to be one's own and to have
        expired within the last 30 days. After a lost answer look into one's own requests, and
        do not send it again.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            The request is open again.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import renew_beat_request

        answer = await renew_beat_request.asyncio(
            beat_request_id,
            client=self._client,
            options=options,
        )
        return answer

    async def statistics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get figures about beat requests.

        Gives the counts that BeatPass keeps of beat requests.

        Args:
            options: What is different for this call.

        Returns:
            The figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request_statistics

        answer = await get_beat_request_statistics.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def submissions(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[OpenObject]:
        """List what producers offered.

        Gives the tracks offered to a request. Its owner alone may ask.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            The offered tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request_submissions

        answer = await get_beat_request_submissions.asyncio(
            beat_request_id,
            client=self._client,
            options=options,
        )
        result: builtins.list[OpenObject] = responses.part(
            get_beat_request_submissions.OPERATION, answer, "data", "data"
        )
        return result

    async def submit_track(
        self,
        beat_request_id: str,
        *,
        track_id: int,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Answer a beat request with a track.

        Offers a track to the owner of a request. It takes the right to publish music and a
        track that one owns or worked on, hosted by BeatPass; it need not be fingerprinted yet.
        A producer can offer five tracks to one request, each of them once, and none to oneself.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            track_id: Id of a track that one owns or worked on.
            options: What is different for this call.

        Returns:
            The track is offered.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.beat_request_submission_create import BeatRequestSubmissionCreate
        from . import submit_track_to_beat_request

        body = BeatRequestSubmissionCreate(
            track_id=track_id,
        )
        answer = await submit_track_to_beat_request.asyncio(
            beat_request_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer


class SyncBeatRequestsNamespace:
    """Asking producers for a beat, and answering such a request."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        *,
        content: str,
        reference_track: str,
        genre: str | Unset | None = UNSET,
        bpm_range: str | Unset | None = UNSET,
        key: str | Unset | None = UNSET,
        mood: str | Unset | None = UNSET,
        budget: str | Unset | None = UNSET,
        duration_hours: BeatRequestCreateDurationHours | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BeatRequestCreated:
        """Ask producers for a beat.

        Publishes a request and spends tokens of the account's plan: one for 24 hours, two for
        48, three for 72. With too few tokens left it answers 429, which waiting a minute does
        not cure. After a lost answer look into one's own requests, and do not send it again.

        Args:
            content: What is wanted. Markup and outer blanks are taken out.
            reference_track: Address of a track that sounds like the wanted one.
            genre: The genre of the contract.
            bpm_range: One tempo, or two with a hyphen between them.
            key: The key of the contract.
            mood: In letters and blanks.
            budget: What may be spent, as text with a currency or a range.
            duration_hours: Hours that the request stays open, at one token for each 24.
            options: What is different for this call.

        Returns:
            The request is published and its tokens are spent.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.beat_request_create import BeatRequestCreate
        from . import create_beat_request

        body = BeatRequestCreate(
            content=content,
            reference_track=reference_track,
            genre=genre,
            bpm_range=bpm_range,
            key=key,
            mood=mood,
            budget=budget,
            duration_hours=duration_hours,
        )
        answer = create_beat_request.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def delete(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete one's beat request.

        Takes a request of one's own back. Its tokens return to the account, though never above
        what the plan allows. After a lost answer look into one's own requests before anything
        else.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            The request is gone.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_beat_request

        answer = delete_beat_request.sync(
            beat_request_id,
            client=self._client,
            options=options,
        )
        return answer

    def duration_tiers(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[BeatRequestDurationTier]:
        """List the durations and what they cost.

        Tells how long a request can stay open, and how many tokens each choice takes.

        Args:
            options: What is different for this call.

        Returns:
            The durations on offer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request_duration_tiers

        answer = get_beat_request_duration_tiers.sync(
            client=self._client,
            options=options,
        )
        result: builtins.list[BeatRequestDurationTier] = responses.part(
            get_beat_request_duration_tiers.OPERATION, answer, "data", "data"
        )
        return result

    def get(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> BeatRequest:
        """Get a beat request.

        Gives one request with what its owner is looking for and the time that is left.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            The request.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request

        answer = get_beat_request.sync(
            beat_request_id,
            client=self._client,
            options=options,
        )
        result: BeatRequest = responses.part(get_beat_request.OPERATION, answer, "data", "data")
        return result

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[BeatRequest]:
        """List the open beat requests.

        Gives every request that producers can still answer, all at once: this list has no
        pages.

        Args:
            options: What is different for this call.

        Returns:
            The open requests.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_beat_requests

        answer = list_beat_requests.sync(
            client=self._client,
            options=options,
        )
        result: builtins.list[BeatRequest] = responses.part(
            list_beat_requests.OPERATION, answer, "data", "data"
        )
        return result

    def log_view(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> BeatRequestView:
        """Count a look at a beat request.

        Reports that a producer opened the request. It succeeds for an unknown request and for
        one's own too, but then counts nothing.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            Whether the look was counted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import log_beat_request_view

        answer = log_beat_request_view.sync(
            beat_request_id,
            client=self._client,
            options=options,
        )
        return answer

    def mine(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[BeatRequest]:
        """List one's own beat requests.

        Gives the requests of the token's owner. It is also the place to look after a call that
        creates, renews or deletes a request got no answer.

        Args:
            options: What is different for this call.

        Returns:
            One's own requests.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_my_beat_requests

        answer = get_my_beat_requests.sync(
            client=self._client,
            options=options,
        )
        result: builtins.list[BeatRequest] = responses.part(
            get_my_beat_requests.OPERATION, answer, "data", "data"
        )
        return result

    def my_tracks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List one's own tracks for beat requests.

        Gives the tracks of the token's owner, as they matter to beat requests.

        Args:
            options: What is different for this call.

        Returns:
            One's own tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_my_beat_request_tracks

        answer = get_my_beat_request_tracks.sync(
            client=self._client,
            options=options,
        )
        return answer

    def rate_limit_status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get one's standing with the request limits.

        Tells how the token's owner stands with the limits on beat requests. Worth a look before
        a request is created or renewed.

        Args:
            options: What is different for this call.

        Returns:
            How one stands.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request_rate_limit_status

        answer = get_beat_request_rate_limit_status.sync(
            client=self._client,
            options=options,
        )
        return answer

    def renew(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Open an expired beat request again.

        Spends as many tokens as the request cost at first. It has to be one's own and to have
        expired within the last 30 days. After a lost answer look into one's own requests, and
        do not send it again.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            The request is open again.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import renew_beat_request

        answer = renew_beat_request.sync(
            beat_request_id,
            client=self._client,
            options=options,
        )
        return answer

    def statistics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get figures about beat requests.

        Gives the counts that BeatPass keeps of beat requests.

        Args:
            options: What is different for this call.

        Returns:
            The figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request_statistics

        answer = get_beat_request_statistics.sync(
            client=self._client,
            options=options,
        )
        return answer

    def submissions(
        self,
        beat_request_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[OpenObject]:
        """List what producers offered.

        Gives the tracks offered to a request. Its owner alone may ask.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            options: What is different for this call.

        Returns:
            The offered tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_beat_request_submissions

        answer = get_beat_request_submissions.sync(
            beat_request_id,
            client=self._client,
            options=options,
        )
        result: builtins.list[OpenObject] = responses.part(
            get_beat_request_submissions.OPERATION, answer, "data", "data"
        )
        return result

    def submit_track(
        self,
        beat_request_id: str,
        *,
        track_id: int,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Answer a beat request with a track.

        Offers a track to the owner of a request. It takes the right to publish music and a
        track that one owns or worked on, hosted by BeatPass; it need not be fingerprinted yet.
        A producer can offer five tracks to one request, each of them once, and none to oneself.

        Args:
            beat_request_id: Id of the beat request, which is a string.
            track_id: Id of a track that one owns or worked on.
            options: What is different for this call.

        Returns:
            The track is offered.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.beat_request_submission_create import BeatRequestSubmissionCreate
        from . import submit_track_to_beat_request

        body = BeatRequestSubmissionCreate(
            track_id=track_id,
        )
        answer = submit_track_to_beat_request.sync(
            beat_request_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer
