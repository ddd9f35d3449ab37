"""The namespace `cover_art`, with pictures as files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, overload

from ..api.cover_art.namespace import AsyncCoverArtNamespace, SyncCoverArtNamespace
from .downloads import PICTURE, Progress, Wish, fetch, picture_call
from .steps import run, run_async

if TYPE_CHECKING:
    from ..types import RequestOptions

Place = str | os.PathLike[str]


class AsyncCoverArt(AsyncCoverArtNamespace):
    """Covers made from templates."""

    __slots__ = ()

    @overload
    async def download(
        self,
        address: str,
        *,
        to: None = None,
        progress: Progress | None = None,
        overwrite: bool = False,
        max_bytes: int | None = None,
        options: RequestOptions | None = None,
    ) -> bytes: ...

    @overload
    async def download(
        self,
        address: str,
        *,
        to: Place,
        progress: Progress | None = None,
        overwrite: bool = False,
        max_bytes: int | None = None,
        options: RequestOptions | None = None,
    ) -> Path: ...

    async def download(
        self,
        address: str,
        *,
        to: Place | None = None,
        progress: Progress | None = None,
        overwrite: bool = False,
        max_bytes: int | None = None,
        options: RequestOptions | None = None,
    ) -> bytes | Path:
        """Download a picture, such as the cover of a track.

        It is asked for without the token, by https only, and never inside of a private network.

        Args:
            address: Where it is, such as `track.image` or the `image_url` of a preview.
            to: The file, or a folder. Without it, the bytes are returned.
            progress: Called with the bytes that are there and the size in bytes, `None` when the
                server does not tell.
            overwrite: Whether a file that is there may be replaced.
            max_bytes: The most bytes to take.
            options: What is different for this call.

        Returns:
            Where the file is; without `to` its bytes.

        Raises:
            InvalidArgumentError: The address must not be fetched. Nothing was sent.
            DownloadError: It cannot be written, or is not what it should be.
            BeatPassError: One of its other kinds, which say what happened.
        """
        call = picture_call(self._client, address, options)
        wish = Wish(to, progress, overwrite, max_bytes=max_bytes)
        file: bytes | Path = await run_async(fetch(self._client, call, PICTURE, wish, stem="cover"))
        return file


class SyncCoverArt(SyncCoverArtNamespace):
    """Covers made from templates."""

    __slots__ = ()

    @overload
    def download(
        self,
        address: str,
        *,
        to: None = None,
        progress: Progress | None = None,
        overwrite: bool = False,
        max_bytes: int | None = None,
        options: RequestOptions | None = None,
    ) -> bytes: ...

    @overload
    def download(
        self,
        address: str,
        *,
        to: Place,
        progress: Progress | None = None,
        overwrite: bool = False,
        max_bytes: int | None = None,
        options: RequestOptions | None = None,
    ) -> Path: ...

    def download(
        self,
        address: str,
        *,
        to: Place | None = None,
        progress: Progress | None = None,
        overwrite: bool = False,
        max_bytes: int | None = None,
        options: RequestOptions | None = None,
    ) -> bytes | Path:
        """Download a picture, such as the cover of a track.

        It is asked for without the token, by https only, and never inside of a private network.

        Args:
            address: Where it is, such as `track.image` or the `image_url` of a preview.
            to: The file, or a folder. Without it, the bytes are returned.
            progress: Called with the bytes that are there and the size in bytes, `None` when the
                server does not tell.
            overwrite: Whether a file that is there may be replaced.
            max_bytes: The most bytes to take.
            options: What is different for this call.

        Returns:
            Where the file is; without `to` its bytes.

        Raises:
            InvalidArgumentError: The address must not be fetched. Nothing was sent.
            DownloadError: It cannot be written, or is not what it should be.
            BeatPassError: One of its other kinds, which say what happened.
        """
        call = picture_call(self._client, address, options)
        wish = Wish(to, progress, overwrite, max_bytes=max_bytes)
        file: bytes | Path = run(fetch(self._client, call, PICTURE, wish, stem="cover"))
        return file
