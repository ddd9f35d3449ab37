"""The namespace `lyrics`, with batches."""

from __future__ import annotations

from ..api.lyrics.namespace import AsyncLyricsNamespace, SyncLyricsNamespace
from .deletion import AsyncDeletion, SyncDeletion


class AsyncLyrics(AsyncDeletion, AsyncLyricsNamespace):
    """The words of tracks."""

    __slots__ = ()

    _noun = "lyrics"


class SyncLyrics(SyncDeletion, SyncLyricsNamespace):
    """The words of tracks."""

    __slots__ = ()

    _noun = "lyrics"
