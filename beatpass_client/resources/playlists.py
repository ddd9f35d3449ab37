"""The namespace `playlists`, with batches."""

from __future__ import annotations

from ..api.playlists import delete_playlist
from ..api.playlists.namespace import AsyncPlaylistsNamespace, SyncPlaylistsNamespace
from .batches import AsyncDeletion, SyncDeletion


class AsyncPlaylists(AsyncDeletion, AsyncPlaylistsNamespace):
    """Playlists and the tracks on them."""

    __slots__ = ()

    _delete_call = staticmethod(delete_playlist.call)


class SyncPlaylists(SyncDeletion, SyncPlaylistsNamespace):
    """Playlists and the tracks on them."""

    __slots__ = ()

    _delete_call = staticmethod(delete_playlist.call)
