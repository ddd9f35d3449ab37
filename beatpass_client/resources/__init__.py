"""The namespaces of a client, with the helpers of several calls that some of them have."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..api.namespaces import AsyncNamespaces, SyncNamespaces

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


class AsyncResources(AsyncNamespaces):
    """What an asynchronous client offers, by noun."""

    @cached_property
    def albums(self) -> AsyncAlbums:
        """Releases of several tracks."""
        from .albums import AsyncAlbums

        return AsyncAlbums(self)

    @cached_property
    def cover_art(self) -> AsyncCoverArt:
        """Covers made from templates."""
        from .cover_art import AsyncCoverArt

        return AsyncCoverArt(self)

    @cached_property
    def exports(self) -> AsyncExports:
        """Figures to take away, as data or as a report."""
        from .exports import AsyncExports

        return AsyncExports(self)

    @cached_property
    def fingerprints(self) -> AsyncFingerprints:
        """Audio fingerprints, and the copies that they reveal."""
        from .fingerprints import AsyncFingerprints

        return AsyncFingerprints(self)

    @cached_property
    def licenses(self) -> AsyncLicenses:
        """The licenses that purchases give, their certificates and their proof."""
        from .licenses import AsyncLicenses

        return AsyncLicenses(self)

    @cached_property
    def lyrics(self) -> AsyncLyrics:
        """The words of tracks."""
        from .lyrics import AsyncLyrics

        return AsyncLyrics(self)

    @cached_property
    def playlists(self) -> AsyncPlaylists:
        """Playlists and the tracks on them."""
        from .playlists import AsyncPlaylists

        return AsyncPlaylists(self)

    @cached_property
    def producer_intelligence(self) -> AsyncProducerIntelligence:
        """Levels, growth, networks and charts for producers."""
        from .producer_intelligence import AsyncProducerIntelligence

        return AsyncProducerIntelligence(self)

    @cached_property
    def purchases(self) -> AsyncPurchases:
        """Buying tracks with a card."""
        from .purchases import AsyncPurchases

        return AsyncPurchases(self)

    @cached_property
    def tracks(self) -> AsyncTracks:
        """Beats and songs, with their files and waveforms."""
        from .tracks import AsyncTracks

        return AsyncTracks(self)


class SyncResources(SyncNamespaces):
    """What a synchronous client offers, by noun."""

    @cached_property
    def albums(self) -> SyncAlbums:
        """Releases of several tracks."""
        from .albums import SyncAlbums

        return SyncAlbums(self)

    @cached_property
    def cover_art(self) -> SyncCoverArt:
        """Covers made from templates."""
        from .cover_art import SyncCoverArt

        return SyncCoverArt(self)

    @cached_property
    def exports(self) -> SyncExports:
        """Figures to take away, as data or as a report."""
        from .exports import SyncExports

        return SyncExports(self)

    @cached_property
    def fingerprints(self) -> SyncFingerprints:
        """Audio fingerprints, and the copies that they reveal."""
        from .fingerprints import SyncFingerprints

        return SyncFingerprints(self)

    @cached_property
    def licenses(self) -> SyncLicenses:
        """The licenses that purchases give, their certificates and their proof."""
        from .licenses import SyncLicenses

        return SyncLicenses(self)

    @cached_property
    def lyrics(self) -> SyncLyrics:
        """The words of tracks."""
        from .lyrics import SyncLyrics

        return SyncLyrics(self)

    @cached_property
    def playlists(self) -> SyncPlaylists:
        """Playlists and the tracks on them."""
        from .playlists import SyncPlaylists

        return SyncPlaylists(self)

    @cached_property
    def producer_intelligence(self) -> SyncProducerIntelligence:
        """Levels, growth, networks and charts for producers."""
        from .producer_intelligence import SyncProducerIntelligence

        return SyncProducerIntelligence(self)

    @cached_property
    def purchases(self) -> SyncPurchases:
        """Buying tracks with a card."""
        from .purchases import SyncPurchases

        return SyncPurchases(self)

    @cached_property
    def tracks(self) -> SyncTracks:
        """Beats and songs, with their files and waveforms."""
        from .tracks import SyncTracks

        return SyncTracks(self)
