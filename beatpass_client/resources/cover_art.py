"""The namespace `cover_art`, with pictures as files."""

from __future__ import annotations

import os
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, Unpack, cast, overload

from ..api.cover_art.namespace import AsyncCoverArtNamespace, SyncCoverArtNamespace
from .downloads import PICTURE, DownloadOptions, Progress, download, image_call
from .flows import Steps, awaited, blocking

if TYPE_CHECKING:
    from ..types import RequestOptions


def download_image(
    _self: Any,
    /,
    url: str,
    *,
    to: str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
    overwrite: bool = False,
    max_bytes: int | None = None,
    options: RequestOptions | None = None,
) -> Steps[bytes | Path]:
    """Download a picture, such as the cover of a track.

    It is asked for without the token, by https only, and never inside of a private network.

    Args:
        url: Where it is, such as `track.image` or the `image_url` of a preview.
        to: The file, or a folder. A name without an ending is a folder. Without `to`, the bytes
            are returned.
        progress: Called with the bytes that are there and the size in bytes, `None` when the
            server does not tell.
        overwrite: Whether a file that is there may be replaced.
        max_bytes: The most bytes to take.
        options: What is different for this call.

    Returns:
        Where the file is; without `to` its bytes.

    Raises:
        InvalidArgumentError: The URL must not be fetched. Nothing was sent.
        DownloadError: It cannot be written, or is not what it should be.
        BeatPassError: One of its other kinds, which say what happened.
    """
    call = image_call(_self._client, url, options)
    wanted = DownloadOptions(to, progress, overwrite, max_bytes=max_bytes)
    file: bytes | Path = yield from download(
        _self._client, call, PICTURE, wanted, default_name="cover"
    )
    return file


class ImageOptions(TypedDict, total=False):
    """What `download` takes besides the URL and the destination."""

    progress: Progress | None
    overwrite: bool
    max_bytes: int | None
    options: RequestOptions | None


class AsyncDownload(Protocol):
    """`download` of `BeatPass`: without `to` it gives bytes."""

    @overload
    def __call__(
        self, url: str, *, to: None = None, **more: Unpack[ImageOptions]
    ) -> Coroutine[Any, Any, bytes]: ...
    @overload
    def __call__(
        self, url: str, *, to: str | os.PathLike[str], **more: Unpack[ImageOptions]
    ) -> Coroutine[Any, Any, Path]: ...


class SyncDownload(Protocol):
    """`download` of `BeatPassSync`: without `to` it gives bytes."""

    @overload
    def __call__(self, url: str, *, to: None = None, **more: Unpack[ImageOptions]) -> bytes: ...
    @overload
    def __call__(
        self, url: str, *, to: str | os.PathLike[str], **more: Unpack[ImageOptions]
    ) -> Path: ...


class AsyncCoverArt(AsyncCoverArtNamespace):
    """Covers made from templates."""

    __slots__ = ()

    download = cast("AsyncDownload", awaited(download_image))


class SyncCoverArt(SyncCoverArtNamespace):
    """Covers made from templates."""

    __slots__ = ()

    download = cast("SyncDownload", blocking(download_image))
