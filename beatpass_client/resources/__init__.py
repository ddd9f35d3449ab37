"""The namespaces of a client, with the helpers of several calls that some of them have."""

# A helper replaces the generated namespace by a class of it with more methods.
# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..api.namespaces import AsyncNamespaces, SyncNamespaces
from .mapping import AsyncMapping, SyncMapping

if TYPE_CHECKING:
    from .albums import AsyncAlbums, SyncAlbums
    from .cover_art import AsyncCoverArt, SyncCoverArt
    from .exports import AsyncExports, SyncExports
    from .fingerprints import AsyncFingerprints, SyncFingerprints
    from .licenses import AsyncLicenses, SyncLicenses
    from .lyrics import AsyncLyrics, SyncLyrics
    from .playlists import AsyncPlaylists, SyncPlaylists
    from .producer_intelligence import AsyncProducerIntelligence, SyncProducerIntelligence
    from .purchases import AsyncPurchases, SyncPurchases
    from .tracks import AsyncTracks, SyncTracks


class AsyncResources(AsyncMapping, AsyncNamespaces):
    """What an asynchronous client offers, by namespace."""

    albums: AsyncAlbums
    cover_art: AsyncCoverArt
    exports: AsyncExports
    fingerprints: AsyncFingerprints
    licenses: AsyncLicenses
    lyrics: AsyncLyrics
    playlists: AsyncPlaylists
    producer_intelligence: AsyncProducerIntelligence
    purchases: AsyncPurchases
    tracks: AsyncTracks


class SyncResources(SyncMapping, SyncNamespaces):
    """What a synchronous client offers, by namespace."""

    albums: SyncAlbums
    cover_art: SyncCoverArt
    exports: SyncExports
    fingerprints: SyncFingerprints
    licenses: SyncLicenses
    lyrics: SyncLyrics
    playlists: SyncPlaylists
    producer_intelligence: SyncProducerIntelligence
    purchases: SyncPurchases
    tracks: SyncTracks


def _extend(client: type[Any], generated: type[Any]) -> None:
    """Make the namespaces that are annotated above those of this package, loaded at first use."""
    for name, class_name in client.__annotations__.items():

        def load(self: Any, name: str = name, class_name: str = class_name) -> Any:
            return getattr(import_module(f".{name}", __name__), class_name)(self)

        namespace = cached_property(load)
        namespace.__doc__ = getattr(generated, name).__doc__
        namespace.__set_name__(client, name)
        setattr(client, name, namespace)


_extend(AsyncResources, AsyncNamespaces)
_extend(SyncResources, SyncNamespaces)
