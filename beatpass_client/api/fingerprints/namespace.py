"""The namespace `fingerprints`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.fingerprint import Fingerprint
    from ...models.open_object import OpenObject
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncFingerprintsNamespace:
    """Audio fingerprints, and the copies that they reveal."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def check_duplicates(
        self,
        *,
        playback_url: str,
        track_name: str,
        artist_names: builtins.list[str],
        exclude_track_id: int | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> OpenObject:
        """Look for copies of a recording.

        Compares a recording, by its sound and its names, with what BeatPass has. Though a POST
        it changes nothing, so it is repeated like a read. Give `exclude_track_id` when the
        recording is a track already, so that it is not compared with itself.

        Args:
            playback_url: Where the recording can be heard.
            track_name: Its title.
            artist_names: Everybody it is by.
            exclude_track_id: Id of a track to leave out, mostly that of the recording itself.
            options: What is different for this call.

        Returns:
            What the comparison found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.duplicate_check import DuplicateCheck
        from . import check_duplicates

        body = DuplicateCheck(
            playback_url=playback_url,
            track_name=track_name,
            artist_names=artist_names,
            exclude_track_id=exclude_track_id,
        )
        answer = await check_duplicates.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        result: OpenObject = responses.part(check_duplicates.OPERATION, answer, "result", "result")
        return result

    async def generate(
        self,
        track_id: int,
        *,
        force_refresh: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Fingerprint:
        """Make a track's fingerprint.

        Computes the audio fingerprint of a track, which only administrators may ask for; after
        an upload it happens by itself. The answer can be 200 and the fingerprint have failed
        all the same: look at its `status` and `error_message`.

        Args:
            track_id: Id of the track to compute it for.
            force_refresh: Whether to compute it anew although there is one.
            options: What is different for this call.

        Returns:
            The fingerprint as it stands now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.fingerprint_create import FingerprintCreate
        from . import generate_fingerprint

        body = FingerprintCreate(
            force_refresh=force_refresh,
        )
        answer = await generate_fingerprint.asyncio(
            track_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        result: Fingerprint = responses.part(
            generate_fingerprint.OPERATION, answer, "fingerprint", "fingerprint"
        )
        return result

    async def retry(
        self,
        fingerprint_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Try a failed fingerprint again.

        Starts a fingerprint over. The account needs the permission of an administrator
        (`admin.access`), as for generating one. Follow it with `fingerprints.status`, which
        takes the id of the track.

        Args:
            fingerprint_id: Id of the fingerprint, not of its track.
            options: What is different for this call.

        Returns:
            The fingerprint is tried again.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import retry_fingerprint

        answer = await retry_fingerprint.asyncio(
            fingerprint_id,
            client=self._client,
            options=options,
        )
        return answer

    async def status(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Fingerprint | None:
        """Get the state of a track's fingerprint.

        Tells how far the fingerprint of a track has come, or null when it has none. Meant for
        one's own tracks, and for asking now and then while an upload is processed.

        Args:
            track_id: Id of the track it belongs to.
            options: What is different for this call.

        Returns:
            How far the fingerprint is.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_fingerprint_status

        answer = await get_fingerprint_status.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        result: Fingerprint | None = responses.part_or_none(answer, "fingerprint")
        return result


class SyncFingerprintsNamespace:
    """Audio fingerprints, and the copies that they reveal."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def check_duplicates(
        self,
        *,
        playback_url: str,
        track_name: str,
        artist_names: builtins.list[str],
        exclude_track_id: int | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> OpenObject:
        """Look for copies of a recording.

        Compares a recording, by its sound and its names, with what BeatPass has. Though a POST
        it changes nothing, so it is repeated like a read. Give `exclude_track_id` when the
        recording is a track already, so that it is not compared with itself.

        Args:
            playback_url: Where the recording can be heard.
            track_name: Its title.
            artist_names: Everybody it is by.
            exclude_track_id: Id of a track to leave out, mostly that of the recording itself.
            options: What is different for this call.

        Returns:
            What the comparison found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.duplicate_check import DuplicateCheck
        from . import check_duplicates

        body = DuplicateCheck(
            playback_url=playback_url,
            track_name=track_name,
            artist_names=artist_names,
            exclude_track_id=exclude_track_id,
        )
        answer = check_duplicates.sync(
            client=self._client,
            body=body,
            options=options,
        )
        result: OpenObject = responses.part(check_duplicates.OPERATION, answer, "result", "result")
        return result

    def generate(
        self,
        track_id: int,
        *,
        force_refresh: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Fingerprint:
        """Make a track's fingerprint.

        Computes the audio fingerprint of a track, which only administrators may ask for; after
        an upload it happens by itself. The answer can be 200 and the fingerprint have failed
        all the same: look at its `status` and `error_message`.

        Args:
            track_id: Id of the track to compute it for.
            force_refresh: Whether to compute it anew although there is one.
            options: What is different for this call.

        Returns:
            The fingerprint as it stands now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.fingerprint_create import FingerprintCreate
        from . import generate_fingerprint

        body = FingerprintCreate(
            force_refresh=force_refresh,
        )
        answer = generate_fingerprint.sync(
            track_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        result: Fingerprint = responses.part(
            generate_fingerprint.OPERATION, answer, "fingerprint", "fingerprint"
        )
        return result

    def retry(
        self,
        fingerprint_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Try a failed fingerprint again.

        Starts a fingerprint over. The account needs the permission of an administrator
        (`admin.access`), as for generating one. Follow it with `fingerprints.status`, which
        takes the id of the track.

        Args:
            fingerprint_id: Id of the fingerprint, not of its track.
            options: What is different for this call.

        Returns:
            The fingerprint is tried again.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import retry_fingerprint

        answer = retry_fingerprint.sync(
            fingerprint_id,
            client=self._client,
            options=options,
        )
        return answer

    def status(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Fingerprint | None:
        """Get the state of a track's fingerprint.

        Tells how far the fingerprint of a track has come, or null when it has none. Meant for
        one's own tracks, and for asking now and then while an upload is processed.

        Args:
            track_id: Id of the track it belongs to.
            options: What is different for this call.

        Returns:
            How far the fingerprint is.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_fingerprint_status

        answer = get_fingerprint_status.sync(
            track_id,
            client=self._client,
            options=options,
        )
        result: Fingerprint | None = responses.part_or_none(answer, "fingerprint")
        return result
