"""The namespace `tracks`, with files, batches and publishing."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from ..api.tracks.namespace import AsyncTracksNamespace, SyncTracksNamespace
from ..runtime.operations import named_call
from .batches import BatchResult, read_many
from .deletion import AsyncDeletion, SyncDeletion
from .downloads import AUDIO, Progress, Wish, fetch
from .publishing import publish
from .steps import run, run_async

if TYPE_CHECKING:
    from ..models.track import Track
    from ..types import RequestOptions

Place = str | os.PathLike[str]


class AsyncTracks(AsyncDeletion, AsyncTracksNamespace):
    """Beats and songs, with their files and waveforms."""

    __slots__ = ()

    _noun = "tracks"

    @overload
    async def download(
        self,
        track_id: int,
        *,
        to: None = None,
        progress: Progress | None = None,
        overwrite: bool = False,
        resume: bool = False,
        max_bytes: int | None = None,
        size: int | None = None,
        checksum: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes: ...

    @overload
    async def download(
        self,
        track_id: int,
        *,
        to: Place,
        progress: Progress | None = None,
        overwrite: bool = False,
        resume: bool = False,
        max_bytes: int | None = None,
        size: int | None = None,
        checksum: str | None = None,
        options: RequestOptions | None = None,
    ) -> Path: ...

    async def download(
        self,
        track_id: int,
        *,
        to: Place | None = None,
        progress: Progress | None = None,
        overwrite: bool = False,
        resume: bool = False,
        max_bytes: int | None = None,
        size: int | None = None,
        checksum: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes | Path:
        """Download the audio of a track.

        The file comes piece by piece into a temporary file beside its place, is checked, and gets
        its name when it is complete. A broken connection is taken up where it broke.

        Args:
            track_id: Id of the track to download.
            to: The file; or a folder, in which the server's name is used, made safe. Without it,
                the bytes are returned.
            progress: Called with the bytes that are there and the size in bytes, `None` when the
                server does not tell.
            overwrite: Whether a file that is there may be replaced.
            resume: Whether a part is kept when the download fails, and continued by a later one.
            max_bytes: The most bytes to take: by default a gigabyte, and 256 MiB without `to`.
            size: The size in bytes that the file must have.
            checksum: What the file must come to, such as `sha256:9f86d0…`.
            options: What is different for this call.

        Returns:
            Where the file is; without `to` its bytes.

        Raises:
            DownloadError: It cannot be written, or is not what it should be.
            BeatPassError: One of its other kinds, which say what happened.

        Example:
            ```python
            path = await bp.tracks.download(3629, to="beats/")
            ```
        """
        wish = Wish(to, progress, overwrite, resume, max_bytes, size, checksum)
        call = named_call("tracks", "download", track_id, options=options)
        file: bytes | Path = await run_async(
            fetch(self._client, call, AUDIO, wish, stem=f"track-{track_id}")
        )
        return file

    async def waveforms(
        self, ids: Iterable[int], *, field: str | None = None, options: RequestOptions | None = None
    ) -> list[BatchResult]:
        """Get the waveforms of any number of tracks, so many a call as BeatPass takes.

        Args:
            ids: Ids of the tracks.
            field: The name under which they are sent, which BeatPass does not document.
            options: What is different for these calls.

        Returns:
            The waveform of each, in the order of the ids.

        Raises:
            InvalidArgumentError: One of them is no id. Nothing was sent.
            BeatPassError: The first call failed for a reason that holds for all.
        """
        flow = read_many(
            self._client, "tracks", "waveform_batch", ids, field=field, options=options
        )
        return await run_async(flow)

    async def publish(
        self,
        file_entry: int | str,
        *,
        audio: Place | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Track:
        """Publish an uploaded file as a track, after everything that can be was checked here.

        Args:
            file_entry: Id of the file entry that the upload gave.
            audio: The file that was uploaded: a WAV file of at most 256 MB. Its length fills in
                `duration`.
            options: What is different for these calls.
            **fields: The fields of `create`. `duration`, `bpm`, `key` and `scale` may be left out
                where BeatPass finds them in the file.

        Returns:
            The new track.

        Raises:
            InvalidArgumentError: BeatPass would refuse it; the message names every fault.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return await run_async(publish(self._client, file_entry, audio, fields, options=options))


class SyncTracks(SyncDeletion, SyncTracksNamespace):
    """Beats and songs, with their files and waveforms."""

    __slots__ = ()

    _noun = "tracks"

    @overload
    def download(
        self,
        track_id: int,
        *,
        to: None = None,
        progress: Progress | None = None,
        overwrite: bool = False,
        resume: bool = False,
        max_bytes: int | None = None,
        size: int | None = None,
        checksum: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes: ...

    @overload
    def download(
        self,
        track_id: int,
        *,
        to: Place,
        progress: Progress | None = None,
        overwrite: bool = False,
        resume: bool = False,
        max_bytes: int | None = None,
        size: int | None = None,
        checksum: str | None = None,
        options: RequestOptions | None = None,
    ) -> Path: ...

    def download(
        self,
        track_id: int,
        *,
        to: Place | None = None,
        progress: Progress | None = None,
        overwrite: bool = False,
        resume: bool = False,
        max_bytes: int | None = None,
        size: int | None = None,
        checksum: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes | Path:
        """Download the audio of a track, as `BeatPass` does.

        Args:
            track_id: Id of the track to download.
            to: The file; or a folder, in which the server's name is used, made safe. Without it,
                the bytes are returned.
            progress: Called with the bytes that are there and the size in bytes, `None` when the
                server does not tell.
            overwrite: Whether a file that is there may be replaced.
            resume: Whether a part is kept when the download fails, and continued by a later one.
            max_bytes: The most bytes to take: by default a gigabyte, and 256 MiB without `to`.
            size: The size in bytes that the file must have.
            checksum: What the file must come to, such as `sha256:9f86d0…`.
            options: What is different for this call.

        Returns:
            Where the file is; without `to` its bytes.

        Raises:
            DownloadError: It cannot be written, or is not what it should be.
            BeatPassError: One of its other kinds, which say what happened.
        """
        wish = Wish(to, progress, overwrite, resume, max_bytes, size, checksum)
        call = named_call("tracks", "download", track_id, options=options)
        file: bytes | Path = run(fetch(self._client, call, AUDIO, wish, stem=f"track-{track_id}"))
        return file

    def waveforms(
        self, ids: Iterable[int], *, field: str | None = None, options: RequestOptions | None = None
    ) -> list[BatchResult]:
        """Get the waveforms of any number of tracks, so many a call as BeatPass takes.

        Args:
            ids: Ids of the tracks.
            field: The name under which they are sent, which BeatPass does not document.
            options: What is different for these calls.

        Returns:
            The waveform of each, in the order of the ids.

        Raises:
            InvalidArgumentError: One of them is no id. Nothing was sent.
            BeatPassError: The first call failed for a reason that holds for all.
        """
        return run(
            read_many(self._client, "tracks", "waveform_batch", ids, field=field, options=options)
        )

    def publish(
        self,
        file_entry: int | str,
        *,
        audio: Place | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Track:
        """Publish an uploaded file as a track, after everything that can be was checked here.

        Args:
            file_entry: Id of the file entry that the upload gave.
            audio: The file that was uploaded: a WAV file of at most 256 MB. Its length fills in
                `duration`.
            options: What is different for these calls.
            **fields: The fields of `create`. `duration`, `bpm`, `key` and `scale` may be left out
                where BeatPass finds them in the file.

        Returns:
            The new track.

        Raises:
            InvalidArgumentError: BeatPass would refuse it; the message names every fault.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return run(publish(self._client, file_entry, audio, fields, options=options))
