"""The namespace `lyrics`, with batches."""

from __future__ import annotations

from ..api.lyrics import delete_lyrics
from ..api.lyrics.namespace import AsyncLyricsNamespace, SyncLyricsNamespace
from .batches import AsyncDeletion, SyncDeletion


class AsyncLyrics(AsyncDeletion, AsyncLyricsNamespace):
    """The words of tracks."""

    __slots__ = ()

    _delete_call = staticmethod(delete_lyrics.call)


class SyncLyrics(SyncDeletion, SyncLyricsNamespace):
    """The words of tracks."""

    __slots__ = ()

    _delete_call = staticmethod(delete_lyrics.call)
