"""The namespace `tracks`: its operations as methods."""

from __future__ import annotations

import builtins
from functools import partial
from typing import TYPE_CHECKING, Any

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_tracks_paginate import GetTracksPaginate
    from ...models.track import Track
    from ...models.track_create_ai_usage import TrackCreateAiUsage
    from ...models.track_create_exclusive_currency import TrackCreateExclusiveCurrency
    from ...models.track_create_exclusive_status import TrackCreateExclusiveStatus
    from ...models.track_create_licensing_type import TrackCreateLicensingType
    from ...models.track_create_sample_safe_status import TrackCreateSampleSafeStatus
    from ...models.track_exclusive_license_config_input import TrackExclusiveLicenseConfigInput
    from ...models.track_waveform import TrackWaveform
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncTracksNamespace:
    """Beats and songs, with their files and waveforms."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        *,
        name: str,
        image: str,
        duration: int,
        artists: builtins.list[int | str],
        licensing_type: TrackCreateLicensingType,
        key: str,
        scale: str,
        bpm: int,
        url: str,
        src: str,
        description: str | Unset = UNSET,
        genres: builtins.list[Any] | Unset = UNSET,
        number: int | Unset = UNSET,
        spotify_popularity: Any | Unset = UNSET,
        album_id: int | Unset | None = UNSET,
        exclusive_status: TrackCreateExclusiveStatus | Unset = UNSET,
        exclusive_price: float | Unset | None = UNSET,
        exclusive_currency: TrackCreateExclusiveCurrency | Unset = UNSET,
        exclusive_buyer_info: str | Unset | None = UNSET,
        exclusive_contact_email: str | Unset = UNSET,
        exclusive_license_config: TrackExclusiveLicenseConfigInput | Unset | None = UNSET,
        exclusive_license_preset_id: int | Unset | None = UNSET,
        sample_safe: bool | Unset | None = UNSET,
        sample_safe_status: TrackCreateSampleSafeStatus | Unset = UNSET,
        sample_safe_notes: str | Unset | None = UNSET,
        ai_usage: TrackCreateAiUsage | Unset = UNSET,
        ai_tool_name: str | Unset | None = UNSET,
        ai_usage_details: str | Unset | None = UNSET,
        ai_commercial_rights_confirmed: bool | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> Track:
        """Publish a track.

        Makes a track out of audio that has been uploaded. Exclusive offers, sample safety and
        the use of AI each make further fields necessary. The account needs the right to create
        music; selling licenses needs a way to be paid.

        Args:
            name: The title, not used before. Leave out file endings, technical notes and names
                of artists.
            image: Reference of the uploaded cover.
            duration: Length in milliseconds.
            artists: Ids of the credited artists; `CURRENT_USER` stands for one's own.
            licensing_type: Which kinds of license to offer.
            key: Musical key.
            scale: Musical scale.
            bpm: Tempo in beats a minute.
            url: Address of the audio, from which the server looks for copies.
            src: Reference of the uploaded audio. The upload must be over.
            description: The description of the contract.
            genres: The genres to file it under.
            number: Place on its album.
            spotify_popularity: Popularity on Spotify, from 1 to 100.
            album_id: Id of an album that one may add to.
            exclusive_status: Whether the exclusive license is on offer. Needed for all but
                `non_exclusive_only`.
            exclusive_price: Price of the exclusive license in main units of
                `exclusive_currency`. Needed when it is on offer.
            exclusive_currency: The exclusive_currency of the contract.
            exclusive_buyer_info: The exclusive_buyer_info of the contract.
            exclusive_contact_email: Where exclusive buyers can write. Needed for all but
                `non_exclusive_only`.
            exclusive_license_config: Terms of the exclusive license. Needed unless a preset
                brings them.
            exclusive_license_preset_id: Id of a preset to take the terms from. It never stands
                in for the guarantee.
            sample_safe: Whether all samples may be used.
            sample_safe_status: How far the samples are cleared. Needed when `sample_safe` is
                true.
            sample_safe_notes: The sample_safe_notes of the contract.
            ai_usage: Whether AI took part. The server may insist on an answer.
            ai_tool_name: The AI tool. Needed for `ai_assisted`.
            ai_usage_details: What the AI did, in 10 characters or more without outer blanks.
                Needed for `ai_assisted`.
            ai_commercial_rights_confirmed: That the result may be sold. Must be true for
                `ai_assisted`.
            options: What is different for this call.

        Returns:
            The new track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.track_create import TrackCreate
        from . import create_track

        body = TrackCreate(
            name=name,
            image=image,
            duration=duration,
            artists=artists,
            licensing_type=licensing_type,
            key=key,
            scale=scale,
            bpm=bpm,
            url=url,
            src=src,
            description=description,
            genres=genres,
            number=number,
            spotify_popularity=spotify_popularity,
            album_id=album_id,
            exclusive_status=exclusive_status,
            exclusive_price=exclusive_price,
            exclusive_currency=exclusive_currency,
            exclusive_buyer_info=exclusive_buyer_info,
            exclusive_contact_email=exclusive_contact_email,
            exclusive_license_config=exclusive_license_config,
            exclusive_license_preset_id=exclusive_license_preset_id,
            sample_safe=sample_safe,
            sample_safe_status=sample_safe_status,
            sample_safe_notes=sample_safe_notes,
            ai_usage=ai_usage,
            ai_tool_name=ai_tool_name,
            ai_usage_details=ai_usage_details,
            ai_commercial_rights_confirmed=ai_commercial_rights_confirmed,
        )
        answer = await create_track.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        result: Track = responses.part(create_track.OPERATION, answer, "track", "track")
        return result

    async def delete(
        self,
        track_ids: builtins.list[int],
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete tracks.

        Deletes one track or several. Deleting those that are gone already does no harm.

        Args:
            track_ids: Ids of the tracks to delete.
            options: What is different for this call.

        Returns:
            The tracks are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_tracks

        answer = await delete_tracks.asyncio(
            track_ids,
            client=self._client,
            options=options,
        )
        return answer

    async def download(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download the audio of a track.

        Streams the audio file, as large as it is: write it to disk as it comes.

        Args:
            track_id: Id of the track to download.
            options: What is different for this call.

        Returns:
            The audio, as bytes.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import download_track

        answer = await download_track.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def extract_metadata(
        self,
        file_entry_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Read the metadata of an uploaded file.

        Returns what the server can tell about uploaded audio. It is the step between the upload
        and publishing the track.

        Args:
            file_entry_id: Id of the file entry that the upload gave.
            options: What is different for this call.

        Returns:
            What was found in the file.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import extract_track_metadata

        answer = await extract_track_metadata.asyncio(
            file_entry_id,
            client=self._client,
            options=options,
        )
        return answer

    async def get(
        self,
        track_id: int,
        *,
        loader: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Track:
        """Look up a track.

        Returns one track with its artists, album, genres and tags. With a token it carries the
        musical data, the price and the counters too.

        Args:
            track_id: Id of the track to look up.
            loader: Name of the set of related things to send along.
            options: What is different for this call.

        Returns:
            The track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track

        answer = await get_track.asyncio(
            track_id,
            client=self._client,
            loader=loader,
            options=options,
        )
        result: Track = responses.part(get_track.OPERATION, answer, "track", "track")
        return result

    def list(
        self,
        *,
        query: str | Unset = UNSET,
        paginate: GetTracksPaginate | Unset = UNSET,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Track]:
        """List tracks.

        Returns the catalogue's tracks page by page, or those that match a few words. Keep the
        page size and the words the same from page to page. Collecting the catalogue in bulk is
        forbidden.

        Args:
            query: Words to look for.
            paginate: Asks for the simple form of page, which is cheaper because nothing is
                counted. The server may choose that form unasked.
            page: The number of the page to begin with, from 1.
            page_size: How many items a page shall have.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_tracks

        return AsyncPager(
            get_tracks.OPERATION,
            partial(
                get_tracks.asyncio,
                client=self._client,
                query=query,
                paginate=paginate,
                options=options,
            ),
            size="per_page",
            page_size=page_size,
            of=(
                query,
                paginate,
            ),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def update(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Track:
        """Change a track.

        Changes a track. BeatPass does not document which fields it takes.

        Args:
            track_id: Id of the track to change.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The track as it is now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_track

        body = UndocumentedBody.from_dict(fields)
        answer = await update_track.asyncio(
            track_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        result: Track = responses.part(update_track.OPERATION, answer, "track", "track")
        return result

    async def waveform(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> TrackWaveform:
        """Get the waveform of a track.

        Returns the points to draw the waveform from, and the comments that hang on it.

        Args:
            track_id: Id of the track whose waveform is drawn.
            options: What is different for this call.

        Returns:
            The waveform and its comments.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_waveform

        answer = await get_track_waveform.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def waveform_batch(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Get the waveforms of several tracks.

        Returns many waveforms for the price of one call. Prefer it to asking track by track.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The waveforms.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import get_track_waveform_batch

        body = UndocumentedBody.from_dict(fields)
        answer = await get_track_waveform_batch.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncTracksNamespace:
    """Beats and songs, with their files and waveforms."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        *,
        name: str,
        image: str,
        duration: int,
        artists: builtins.list[int | str],
        licensing_type: TrackCreateLicensingType,
        key: str,
        scale: str,
        bpm: int,
        url: str,
        src: str,
        description: str | Unset = UNSET,
        genres: builtins.list[Any] | Unset = UNSET,
        number: int | Unset = UNSET,
        spotify_popularity: Any | Unset = UNSET,
        album_id: int | Unset | None = UNSET,
        exclusive_status: TrackCreateExclusiveStatus | Unset = UNSET,
        exclusive_price: float | Unset | None = UNSET,
        exclusive_currency: TrackCreateExclusiveCurrency | Unset = UNSET,
        exclusive_buyer_info: str | Unset | None = UNSET,
        exclusive_contact_email: str | Unset = UNSET,
        exclusive_license_config: TrackExclusiveLicenseConfigInput | Unset | None = UNSET,
        exclusive_license_preset_id: int | Unset | None = UNSET,
        sample_safe: bool | Unset | None = UNSET,
        sample_safe_status: TrackCreateSampleSafeStatus | Unset = UNSET,
        sample_safe_notes: str | Unset | None = UNSET,
        ai_usage: TrackCreateAiUsage | Unset = UNSET,
        ai_tool_name: str | Unset | None = UNSET,
        ai_usage_details: str | Unset | None = UNSET,
        ai_commercial_rights_confirmed: bool | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> Track:
        """Publish a track.

        Makes a track out of audio that has been uploaded. Exclusive offers, sample safety and
        the use of AI each make further fields necessary. The account needs the right to create
        music; selling licenses needs a way to be paid.

        Args:
            name: The title, not used before. Leave out file endings, technical notes and names
                of artists.
            image: Reference of the uploaded cover.
            duration: Length in milliseconds.
            artists: Ids of the credited artists; `CURRENT_USER` stands for one's own.
            licensing_type: Which kinds of license to offer.
            key: Musical key.
            scale: Musical scale.
            bpm: Tempo in beats a minute.
            url: Address of the audio, from which the server looks for copies.
            src: Reference of the uploaded audio. The upload must be over.
            description: The description of the contract.
            genres: The genres to file it under.
            number: Place on its album.
            spotify_popularity: Popularity on Spotify, from 1 to 100.
            album_id: Id of an album that one may add to.
            exclusive_status: Whether the exclusive license is on offer. Needed for all but
                `non_exclusive_only`.
            exclusive_price: Price of the exclusive license in main units of
                `exclusive_currency`. Needed when it is on offer.
            exclusive_currency: The exclusive_currency of the contract.
            exclusive_buyer_info: The exclusive_buyer_info of the contract.
            exclusive_contact_email: Where exclusive buyers can write. Needed for all but
                `non_exclusive_only`.
            exclusive_license_config: Terms of the exclusive license. Needed unless a preset
                brings them.
            exclusive_license_preset_id: Id of a preset to take the terms from. It never stands
                in for the guarantee.
            sample_safe: Whether all samples may be used.
            sample_safe_status: How far the samples are cleared. Needed when `sample_safe` is
                true.
            sample_safe_notes: The sample_safe_notes of the contract.
            ai_usage: Whether AI took part. The server may insist on an answer.
            ai_tool_name: The AI tool. Needed for `ai_assisted`.
            ai_usage_details: What the AI did, in 10 characters or more without outer blanks.
                Needed for `ai_assisted`.
            ai_commercial_rights_confirmed: That the result may be sold. Must be true for
                `ai_assisted`.
            options: What is different for this call.

        Returns:
            The new track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.track_create import TrackCreate
        from . import create_track

        body = TrackCreate(
            name=name,
            image=image,
            duration=duration,
            artists=artists,
            licensing_type=licensing_type,
            key=key,
            scale=scale,
            bpm=bpm,
            url=url,
            src=src,
            description=description,
            genres=genres,
            number=number,
            spotify_popularity=spotify_popularity,
            album_id=album_id,
            exclusive_status=exclusive_status,
            exclusive_price=exclusive_price,
            exclusive_currency=exclusive_currency,
            exclusive_buyer_info=exclusive_buyer_info,
            exclusive_contact_email=exclusive_contact_email,
            exclusive_license_config=exclusive_license_config,
            exclusive_license_preset_id=exclusive_license_preset_id,
            sample_safe=sample_safe,
            sample_safe_status=sample_safe_status,
            sample_safe_notes=sample_safe_notes,
            ai_usage=ai_usage,
            ai_tool_name=ai_tool_name,
            ai_usage_details=ai_usage_details,
            ai_commercial_rights_confirmed=ai_commercial_rights_confirmed,
        )
        answer = create_track.sync(
            client=self._client,
            body=body,
            options=options,
        )
        result: Track = responses.part(create_track.OPERATION, answer, "track", "track")
        return result

    def delete(
        self,
        track_ids: builtins.list[int],
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete tracks.

        Deletes one track or several. Deleting those that are gone already does no harm.

        Args:
            track_ids: Ids of the tracks to delete.
            options: What is different for this call.

        Returns:
            The tracks are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_tracks

        answer = delete_tracks.sync(
            track_ids,
            client=self._client,
            options=options,
        )
        return answer

    def download(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download the audio of a track.

        Streams the audio file, as large as it is: write it to disk as it comes.

        Args:
            track_id: Id of the track to download.
            options: What is different for this call.

        Returns:
            The audio, as bytes.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import download_track

        answer = download_track.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def extract_metadata(
        self,
        file_entry_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Read the metadata of an uploaded file.

        Returns what the server can tell about uploaded audio. It is the step between the upload
        and publishing the track.

        Args:
            file_entry_id: Id of the file entry that the upload gave.
            options: What is different for this call.

        Returns:
            What was found in the file.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import extract_track_metadata

        answer = extract_track_metadata.sync(
            file_entry_id,
            client=self._client,
            options=options,
        )
        return answer

    def get(
        self,
        track_id: int,
        *,
        loader: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Track:
        """Look up a track.

        Returns one track with its artists, album, genres and tags. With a token it carries the
        musical data, the price and the counters too.

        Args:
            track_id: Id of the track to look up.
            loader: Name of the set of related things to send along.
            options: What is different for this call.

        Returns:
            The track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track

        answer = get_track.sync(
            track_id,
            client=self._client,
            loader=loader,
            options=options,
        )
        result: Track = responses.part(get_track.OPERATION, answer, "track", "track")
        return result

    def list(
        self,
        *,
        query: str | Unset = UNSET,
        paginate: GetTracksPaginate | Unset = UNSET,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Track]:
        """List tracks.

        Returns the catalogue's tracks page by page, or those that match a few words. Keep the
        page size and the words the same from page to page. Collecting the catalogue in bulk is
        forbidden.

        Args:
            query: Words to look for.
            paginate: Asks for the simple form of page, which is cheaper because nothing is
                counted. The server may choose that form unasked.
            page: The number of the page to begin with, from 1.
            page_size: How many items a page shall have.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_tracks

        return SyncPager(
            get_tracks.OPERATION,
            partial(
                get_tracks.sync,
                client=self._client,
                query=query,
                paginate=paginate,
                options=options,
            ),
            size="per_page",
            page_size=page_size,
            of=(
                query,
                paginate,
            ),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def update(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Track:
        """Change a track.

        Changes a track. BeatPass does not document which fields it takes.

        Args:
            track_id: Id of the track to change.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The track as it is now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_track

        body = UndocumentedBody.from_dict(fields)
        answer = update_track.sync(
            track_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        result: Track = responses.part(update_track.OPERATION, answer, "track", "track")
        return result

    def waveform(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> TrackWaveform:
        """Get the waveform of a track.

        Returns the points to draw the waveform from, and the comments that hang on it.

        Args:
            track_id: Id of the track whose waveform is drawn.
            options: What is different for this call.

        Returns:
            The waveform and its comments.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_waveform

        answer = get_track_waveform.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def waveform_batch(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Get the waveforms of several tracks.

        Returns many waveforms for the price of one call. Prefer it to asking track by track.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The waveforms.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import get_track_waveform_batch

        body = UndocumentedBody.from_dict(fields)
        answer = get_track_waveform_batch.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
