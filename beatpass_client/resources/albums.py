"""The namespace `albums`, with batches."""

from __future__ import annotations

from ..api.albums import delete_albums
from ..api.albums.namespace import AsyncAlbumsNamespace, SyncAlbumsNamespace
from .batches import AsyncDeletion, SyncDeletion


class AsyncAlbums(AsyncDeletion, AsyncAlbumsNamespace):
    """Releases of several tracks."""

    __slots__ = ()

    _delete_call = staticmethod(delete_albums.call)


class SyncAlbums(SyncDeletion, SyncAlbumsNamespace):
    """Releases of several tracks."""

    __slots__ = ()

    _delete_call = staticmethod(delete_albums.call)
