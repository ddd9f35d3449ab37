"""The namespace `tracks`, with files, batches and publishing."""

# `download` takes more than the generated method, and gives a path with `to`.
# pyright: reportIncompatibleMethodOverride=false
from __future__ import annotations

import os
from collections.abc import Coroutine, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, Unpack, cast, overload

from ..api.tracks import delete_tracks, download_track, get_track_waveform_batch
from ..api.tracks.namespace import AsyncTracksNamespace, SyncTracksNamespace
from .batches import AsyncDeletion, BatchResult, SyncDeletion, read_many
from .downloads import AUDIO, DownloadOptions, Progress, download
from .downloads.stream import AsyncStream, SyncStream
from .flows import Steps, awaited, blocking
from .publishing import publish

if TYPE_CHECKING:
    from ..types import RequestOptions


def download_audio(
    _self: Any,
    /,
    track_id: int,
    *,
    to: str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
    overwrite: bool = False,
    resume: bool = False,
    max_bytes: int | None = None,
    size: int | None = None,
    checksum: str | None = None,
    options: RequestOptions | None = None,
) -> Steps[bytes | Path]:
    """Download the audio of a track.

    The file comes piece by piece into a temporary file beside its place, is checked, and gets
    its name when it is complete. A broken connection is taken up where it broke.

    Args:
        track_id: Id of the track to download.
        to: The file; or a folder, in which the server's name is used, made safe. A name without
            an ending is a folder. Without `to`, the bytes are returned.
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
    call = download_track.call(track_id, options=options)
    wanted = DownloadOptions(to, progress, overwrite, resume, max_bytes, size, checksum)
    name = f"track-{track_id}"
    file: bytes | Path = yield from download(_self._client, call, AUDIO, wanted, default_name=name)
    return file


def waveforms(
    _self: Any,
    /,
    ids: Iterable[int],
    *,
    field: str | None = None,
    options: RequestOptions | None = None,
) -> Steps[list[BatchResult]]:
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
    make = get_track_waveform_batch.call
    return (yield from read_many(_self._client, make, ids, field=field, options=options))


class StreamOptions(TypedDict, total=False):
    """What `stream` takes besides the track.

    Attributes:
        max_bytes: The most bytes to take, by default a gigabyte.
        size: The size in bytes that the audio must have.
        checksum: What the audio must come to, such as `sha256:9f86d0…`.
        options: What is different for this call.
    """

    max_bytes: int | None
    size: int | None
    checksum: str | None
    options: RequestOptions | None


def _stream_arguments(client: Any, track_id: int, more: StreamOptions) -> tuple[Any, ...]:
    unknown = more.keys() - StreamOptions.__annotations__.keys()
    if unknown:
        raise TypeError(f"stream() got an unexpected keyword argument {min(unknown)!r}")
    call = download_track.call(track_id, options=more.get("options"))
    wanted = DownloadOptions(
        max_bytes=more.get("max_bytes"), size=more.get("size"), checksum=more.get("checksum")
    )
    return client, call, AUDIO, wanted, f"track-{track_id}"


class FileOptions(TypedDict, total=False):
    """What `download` takes besides the track and the destination."""

    progress: Progress | None
    overwrite: bool
    resume: bool
    max_bytes: int | None
    size: int | None
    checksum: str | None
    options: RequestOptions | None


class AsyncDownload(Protocol):
    """`download` of `BeatPass`: without `to` it gives bytes."""

    @overload
    def __call__(
        self, track_id: int, *, to: None = None, **more: Unpack[FileOptions]
    ) -> Coroutine[Any, Any, bytes]: ...
    @overload
    def __call__(
        self, track_id: int, *, to: str | os.PathLike[str], **more: Unpack[FileOptions]
    ) -> Coroutine[Any, Any, Path]: ...


class SyncDownload(Protocol):
    """`download` of `BeatPassSync`: without `to` it gives bytes."""

    @overload
    def __call__(self, track_id: int, *, to: None = None, **more: Unpack[FileOptions]) -> bytes: ...
    @overload
    def __call__(
        self, track_id: int, *, to: str | os.PathLike[str], **more: Unpack[FileOptions]
    ) -> Path: ...


class AsyncTracks(AsyncDeletion, AsyncTracksNamespace):
    """Beats and songs, with their files and waveforms."""

    __slots__ = ()

    _delete_call = staticmethod(delete_tracks.call)
    download: AsyncDownload = cast("AsyncDownload", awaited(download_audio))
    publish = awaited(publish)
    waveforms = awaited(waveforms)

    def stream(self, track_id: int, **more: Unpack[StreamOptions]) -> AsyncStream:
        """Stream the audio of a track: its bytes as they come, without a file.

        A broken connection is taken up where it broke. At the end, the size and the checksum are
        checked: what was read before is complete only when the loop ends without an error.

        Args:
            track_id: Id of the track.
            **more: `max_bytes`, `size`, `checksum` and `options`.

        Returns:
            What gives the bytes in `async with`, in a loop or by `read(size)`; it has a `name`, a
            `size` and a `media_type`.

        Raises:
            DownloadError: It is not what it should be.
            BeatPassError: One of its other kinds, which say what happened.

        Example:
            ```python
            async with bp.tracks.stream(3629) as audio:
                async for piece in audio:
                    await upload.write(piece)
            ```
        """
        return AsyncStream(*_stream_arguments(self._client, track_id, more))


class SyncTracks(SyncDeletion, SyncTracksNamespace):
    """Beats and songs, with their files and waveforms."""

    __slots__ = ()

    _delete_call = staticmethod(delete_tracks.call)
    download: SyncDownload = cast("SyncDownload", blocking(download_audio))
    publish = blocking(publish)
    waveforms = blocking(waveforms)

    def stream(self, track_id: int, **more: Unpack[StreamOptions]) -> SyncStream:
        """Stream the audio of a track: its bytes as they come, without a file.

        A broken connection is taken up where it broke. At the end, the size and the checksum are
        checked: what was read before is complete only when the loop ends without an error.

        Args:
            track_id: Id of the track.
            **more: `max_bytes`, `size`, `checksum` and `options`.

        Returns:
            What gives the bytes in `with`, in a loop or by `read(size)`; it has a `name`, a `size`
            and a `media_type`.

        Raises:
            DownloadError: It is not what it should be.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return SyncStream(*_stream_arguments(self._client, track_id, more))
