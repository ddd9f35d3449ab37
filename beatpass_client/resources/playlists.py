"""The namespace `playlists`, with batches."""

from __future__ import annotations

from ..api.playlists.namespace import AsyncPlaylistsNamespace, SyncPlaylistsNamespace
from .deletion import AsyncDeletion, SyncDeletion


class AsyncPlaylists(AsyncDeletion, AsyncPlaylistsNamespace):
    """Playlists and the tracks on them."""

    __slots__ = ()

    _noun = "playlists"


class SyncPlaylists(SyncDeletion, SyncPlaylistsNamespace):
    """Playlists and the tracks on them."""

    __slots__ = ()

    _noun = "playlists"
