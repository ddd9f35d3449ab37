"""The namespace `albums`, with batches."""

from __future__ import annotations

from ..api.albums.namespace import AsyncAlbumsNamespace, SyncAlbumsNamespace
from .deletion import AsyncDeletion, SyncDeletion


class AsyncAlbums(AsyncDeletion, AsyncAlbumsNamespace):
    """Releases of several tracks."""

    __slots__ = ()

    _noun = "albums"


class SyncAlbums(SyncDeletion, SyncAlbumsNamespace):
    """Releases of several tracks."""

    __slots__ = ()

    _noun = "albums"
