"""The namespaces of a client, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from ..types import Call, Response
    from .albums.namespace import AsyncAlbumsNamespace, SyncAlbumsNamespace
    from .artist_profile.namespace import AsyncArtistProfileNamespace, SyncArtistProfileNamespace
    from .artists.namespace import AsyncArtistsNamespace, SyncArtistsNamespace
    from .auth.namespace import AsyncAuthNamespace, SyncAuthNamespace
    from .backstage.namespace import AsyncBackstageNamespace, SyncBackstageNamespace
    from .beat_requests.namespace import AsyncBeatRequestsNamespace, SyncBeatRequestsNamespace
    from .carousel.namespace import AsyncCarouselNamespace, SyncCarouselNamespace
    from .channels.namespace import AsyncChannelsNamespace, SyncChannelsNamespace
    from .collections.namespace import AsyncCollectionsNamespace, SyncCollectionsNamespace
    from .conversations.namespace import AsyncConversationsNamespace, SyncConversationsNamespace
    from .coupons.namespace import AsyncCouponsNamespace, SyncCouponsNamespace
    from .cover_art.namespace import AsyncCoverArtNamespace, SyncCoverArtNamespace
    from .credits_.namespace import AsyncCreditsNamespace, SyncCreditsNamespace
    from .dashboard.namespace import AsyncDashboardNamespace, SyncDashboardNamespace
    from .devices.namespace import AsyncDevicesNamespace, SyncDevicesNamespace
    from .exports.namespace import AsyncExportsNamespace, SyncExportsNamespace
    from .finances.namespace import AsyncFinancesNamespace, SyncFinancesNamespace
    from .fingerprints.namespace import AsyncFingerprintsNamespace, SyncFingerprintsNamespace
    from .follows.namespace import AsyncFollowsNamespace, SyncFollowsNamespace
    from .genres.namespace import AsyncGenresNamespace, SyncGenresNamespace
    from .insights.namespace import AsyncInsightsNamespace, SyncInsightsNamespace
    from .leaderboards.namespace import AsyncLeaderboardsNamespace, SyncLeaderboardsNamespace
    from .library.namespace import AsyncLibraryNamespace, SyncLibraryNamespace
    from .license_presets.namespace import AsyncLicensePresetsNamespace, SyncLicensePresetsNamespace
    from .licenses.namespace import AsyncLicensesNamespace, SyncLicensesNamespace
    from .lyrics.namespace import AsyncLyricsNamespace, SyncLyricsNamespace
    from .messages.namespace import AsyncMessagesNamespace, SyncMessagesNamespace
    from .notifications.namespace import AsyncNotificationsNamespace, SyncNotificationsNamespace
    from .payouts.namespace import AsyncPayoutsNamespace, SyncPayoutsNamespace
    from .pins.namespace import AsyncPinsNamespace, SyncPinsNamespace
    from .placements.namespace import AsyncPlacementsNamespace, SyncPlacementsNamespace
    from .playlist_collaboration.namespace import (
        AsyncPlaylistCollaborationNamespace,
        SyncPlaylistCollaborationNamespace,
    )
    from .playlists.namespace import AsyncPlaylistsNamespace, SyncPlaylistsNamespace
    from .plays.namespace import AsyncPlaysNamespace, SyncPlaysNamespace
    from .producer_intelligence.namespace import (
        AsyncProducerIntelligenceNamespace,
        SyncProducerIntelligenceNamespace,
    )
    from .profile.namespace import AsyncProfileNamespace, SyncProfileNamespace
    from .purchases.namespace import AsyncPurchasesNamespace, SyncPurchasesNamespace
    from .radio.namespace import AsyncRadioNamespace, SyncRadioNamespace
    from .reposts.namespace import AsyncRepostsNamespace, SyncRepostsNamespace
    from .search.namespace import AsyncSearchNamespace, SyncSearchNamespace
    from .stripe_connect.namespace import AsyncStripeConnectNamespace, SyncStripeConnectNamespace
    from .tags.namespace import AsyncTagsNamespace, SyncTagsNamespace
    from .tracks.namespace import AsyncTracksNamespace, SyncTracksNamespace
    from .users.namespace import AsyncUsersNamespace, SyncUsersNamespace


class AsyncNamespaces:
    """What a client offers, by noun."""

    async def send_async(self, call: Call) -> Response[Any]:
        """Send a call; the client does it."""
        raise TypeError("use BeatPass")

    @cached_property
    def albums(self) -> AsyncAlbumsNamespace:
        """Releases of several tracks."""
        from .albums.namespace import AsyncAlbumsNamespace

        return AsyncAlbumsNamespace(self)

    @cached_property
    def artist_profile(self) -> AsyncArtistProfileNamespace:
        """The page of the artist who owns the token."""
        from .artist_profile.namespace import AsyncArtistProfileNamespace

        return AsyncArtistProfileNamespace(self)

    @cached_property
    def artists(self) -> AsyncArtistsNamespace:
        """Producers and other artists, with what they have made and who follows them."""
        from .artists.namespace import AsyncArtistsNamespace

        return AsyncArtistsNamespace(self)

    @cached_property
    def auth(self) -> AsyncAuthNamespace:
        """Signing in with e-mail and password, and signing up."""
        from .auth.namespace import AsyncAuthNamespace

        return AsyncAuthNamespace(self)

    @cached_property
    def backstage(self) -> AsyncBackstageNamespace:
        """Applying to become, verify or claim an artist."""
        from .backstage.namespace import AsyncBackstageNamespace

        return AsyncBackstageNamespace(self)

    @cached_property
    def beat_requests(self) -> AsyncBeatRequestsNamespace:
        """Asking producers for a beat, and answering such a request."""
        from .beat_requests.namespace import AsyncBeatRequestsNamespace

        return AsyncBeatRequestsNamespace(self)

    @cached_property
    def carousel(self) -> AsyncCarouselNamespace:
        """What the front page puts forward."""
        from .carousel.namespace import AsyncCarouselNamespace

        return AsyncCarouselNamespace(self)

    @cached_property
    def channels(self) -> AsyncChannelsNamespace:
        """The editorial channels of the site."""
        from .channels.namespace import AsyncChannelsNamespace

        return AsyncChannelsNamespace(self)

    @cached_property
    def collections(self) -> AsyncCollectionsNamespace:
        """Hand-picked sets of tracks."""
        from .collections.namespace import AsyncCollectionsNamespace

        return AsyncCollectionsNamespace(self)

    @cached_property
    def conversations(self) -> AsyncConversationsNamespace:
        """Threads of messages and the people in them."""
        from .conversations.namespace import AsyncConversationsNamespace

        return AsyncConversationsNamespace(self)

    @cached_property
    def coupons(self) -> AsyncCouponsNamespace:
        """Discount codes."""
        from .coupons.namespace import AsyncCouponsNamespace

        return AsyncCouponsNamespace(self)

    @cached_property
    def cover_art(self) -> AsyncCoverArtNamespace:
        """Covers made from templates."""
        from .cover_art.namespace import AsyncCoverArtNamespace

        return AsyncCoverArtNamespace(self)

    @cached_property
    def credits(self) -> AsyncCreditsNamespace:
        """Who did what on an artist's works, on BeatPass and elsewhere."""
        from .credits_.namespace import AsyncCreditsNamespace

        return AsyncCreditsNamespace(self)

    @cached_property
    def dashboard(self) -> AsyncDashboardNamespace:
        """An artist's own overview, and figures of the whole platform."""
        from .dashboard.namespace import AsyncDashboardNamespace

        return AsyncDashboardNamespace(self)

    @cached_property
    def devices(self) -> AsyncDevicesNamespace:
        """Phones and browsers that receive push messages."""
        from .devices.namespace import AsyncDevicesNamespace

        return AsyncDevicesNamespace(self)

    @cached_property
    def exports(self) -> AsyncExportsNamespace:
        """Figures to take away, as data or as a report."""
        from .exports.namespace import AsyncExportsNamespace

        return AsyncExportsNamespace(self)

    @cached_property
    def finances(self) -> AsyncFinancesNamespace:
        """What an artist earns and has sold."""
        from .finances.namespace import AsyncFinancesNamespace

        return AsyncFinancesNamespace(self)

    @cached_property
    def fingerprints(self) -> AsyncFingerprintsNamespace:
        """Audio fingerprints, and the copies that they reveal."""
        from .fingerprints.namespace import AsyncFingerprintsNamespace

        return AsyncFingerprintsNamespace(self)

    @cached_property
    def follows(self) -> AsyncFollowsNamespace:
        """Following artists, accounts and playlists."""
        from .follows.namespace import AsyncFollowsNamespace

        return AsyncFollowsNamespace(self)

    @cached_property
    def genres(self) -> AsyncGenresNamespace:
        """The genres of the catalogue."""
        from .genres.namespace import AsyncGenresNamespace

        return AsyncGenresNamespace(self)

    @cached_property
    def insights(self) -> AsyncInsightsNamespace:
        """Figures about single tracks, albums and artists."""
        from .insights.namespace import AsyncInsightsNamespace

        return AsyncInsightsNamespace(self)

    @cached_property
    def leaderboards(self) -> AsyncLeaderboardsNamespace:
        """Rankings of producers, and what an achievement means."""
        from .leaderboards.namespace import AsyncLeaderboardsNamespace

        return AsyncLeaderboardsNamespace(self)

    @cached_property
    def library(self) -> AsyncLibraryNamespace:
        """What the owner of the token has saved."""
        from .library.namespace import AsyncLibraryNamespace

        return AsyncLibraryNamespace(self)

    @cached_property
    def license_presets(self) -> AsyncLicensePresetsNamespace:
        """Reusable terms for exclusive licenses."""
        from .license_presets.namespace import AsyncLicensePresetsNamespace

        return AsyncLicensePresetsNamespace(self)

    @cached_property
    def licenses(self) -> AsyncLicensesNamespace:
        """The licenses that purchases give, their certificates and their proof."""
        from .licenses.namespace import AsyncLicensesNamespace

        return AsyncLicensesNamespace(self)

    @cached_property
    def lyrics(self) -> AsyncLyricsNamespace:
        """The words of tracks."""
        from .lyrics.namespace import AsyncLyricsNamespace

        return AsyncLyricsNamespace(self)

    @cached_property
    def messages(self) -> AsyncMessagesNamespace:
        """Single messages, with receipts and reactions."""
        from .messages.namespace import AsyncMessagesNamespace

        return AsyncMessagesNamespace(self)

    @cached_property
    def notifications(self) -> AsyncNotificationsNamespace:
        """What an account wants to be told about."""
        from .notifications.namespace import AsyncNotificationsNamespace

        return AsyncNotificationsNamespace(self)

    @cached_property
    def payouts(self) -> AsyncPayoutsNamespace:
        """Shares of the subscription money."""
        from .payouts.namespace import AsyncPayoutsNamespace

        return AsyncPayoutsNamespace(self)

    @cached_property
    def pins(self) -> AsyncPinsNamespace:
        """The track that an artist puts on top."""
        from .pins.namespace import AsyncPinsNamespace

        return AsyncPinsNamespace(self)

    @cached_property
    def placements(self) -> AsyncPlacementsNamespace:
        """Where else a track was heard."""
        from .placements.namespace import AsyncPlacementsNamespace

        return AsyncPlacementsNamespace(self)

    @cached_property
    def playlist_collaboration(self) -> AsyncPlaylistCollaborationNamespace:
        """Inviting others to edit a playlist, and answering such an invitation."""
        from .playlist_collaboration.namespace import AsyncPlaylistCollaborationNamespace

        return AsyncPlaylistCollaborationNamespace(self)

    @cached_property
    def playlists(self) -> AsyncPlaylistsNamespace:
        """Playlists and the tracks on them."""
        from .playlists.namespace import AsyncPlaylistsNamespace

        return AsyncPlaylistsNamespace(self)

    @cached_property
    def plays(self) -> AsyncPlaysNamespace:
        """Reporting that a track was played, and for how long."""
        from .plays.namespace import AsyncPlaysNamespace

        return AsyncPlaysNamespace(self)

    @cached_property
    def producer_intelligence(self) -> AsyncProducerIntelligenceNamespace:
        """Levels, growth, networks and charts for producers."""
        from .producer_intelligence.namespace import AsyncProducerIntelligenceNamespace

        return AsyncProducerIntelligenceNamespace(self)

    @cached_property
    def profile(self) -> AsyncProfileNamespace:
        """Public profiles, and changing one's own."""
        from .profile.namespace import AsyncProfileNamespace

        return AsyncProfileNamespace(self)

    @cached_property
    def purchases(self) -> AsyncPurchasesNamespace:
        """Buying tracks with a card."""
        from .purchases.namespace import AsyncPurchasesNamespace

        return AsyncPurchasesNamespace(self)

    @cached_property
    def radio(self) -> AsyncRadioNamespace:
        """Endless listening that starts from one thing."""
        from .radio.namespace import AsyncRadioNamespace

        return AsyncRadioNamespace(self)

    @cached_property
    def reposts(self) -> AsyncRepostsNamespace:
        """Passing a track or album on to one's followers."""
        from .reposts.namespace import AsyncRepostsNamespace

        return AsyncRepostsNamespace(self)

    @cached_property
    def search(self) -> AsyncSearchNamespace:
        """Finding things by words."""
        from .search.namespace import AsyncSearchNamespace

        return AsyncSearchNamespace(self)

    @cached_property
    def stripe_connect(self) -> AsyncStripeConnectNamespace:
        """An artist's account with Stripe."""
        from .stripe_connect.namespace import AsyncStripeConnectNamespace

        return AsyncStripeConnectNamespace(self)

    @cached_property
    def tags(self) -> AsyncTagsNamespace:
        """What is filed under a tag."""
        from .tags.namespace import AsyncTagsNamespace

        return AsyncTagsNamespace(self)

    @cached_property
    def tracks(self) -> AsyncTracksNamespace:
        """Beats and songs, with their files and waveforms."""
        from .tracks.namespace import AsyncTracksNamespace

        return AsyncTracksNamespace(self)

    @cached_property
    def users(self) -> AsyncUsersNamespace:
        """Accounts and what they show of themselves."""
        from .users.namespace import AsyncUsersNamespace

        return AsyncUsersNamespace(self)


class SyncNamespaces:
    """What a client offers, by noun."""

    def send_sync(self, call: Call) -> Response[Any]:
        """Send a call; the client does it."""
        raise TypeError("use BeatPassSync")

    @cached_property
    def albums(self) -> SyncAlbumsNamespace:
        """Releases of several tracks."""
        from .albums.namespace import SyncAlbumsNamespace

        return SyncAlbumsNamespace(self)

    @cached_property
    def artist_profile(self) -> SyncArtistProfileNamespace:
        """The page of the artist who owns the token."""
        from .artist_profile.namespace import SyncArtistProfileNamespace

        return SyncArtistProfileNamespace(self)

    @cached_property
    def artists(self) -> SyncArtistsNamespace:
        """Producers and other artists, with what they have made and who follows them."""
        from .artists.namespace import SyncArtistsNamespace

        return SyncArtistsNamespace(self)

    @cached_property
    def auth(self) -> SyncAuthNamespace:
        """Signing in with e-mail and password, and signing up."""
        from .auth.namespace import SyncAuthNamespace

        return SyncAuthNamespace(self)

    @cached_property
    def backstage(self) -> SyncBackstageNamespace:
        """Applying to become, verify or claim an artist."""
        from .backstage.namespace import SyncBackstageNamespace

        return SyncBackstageNamespace(self)

    @cached_property
    def beat_requests(self) -> SyncBeatRequestsNamespace:
        """Asking producers for a beat, and answering such a request."""
        from .beat_requests.namespace import SyncBeatRequestsNamespace

        return SyncBeatRequestsNamespace(self)

    @cached_property
    def carousel(self) -> SyncCarouselNamespace:
        """What the front page puts forward."""
        from .carousel.namespace import SyncCarouselNamespace

        return SyncCarouselNamespace(self)

    @cached_property
    def channels(self) -> SyncChannelsNamespace:
        """The editorial channels of the site."""
        from .channels.namespace import SyncChannelsNamespace

        return SyncChannelsNamespace(self)

    @cached_property
    def collections(self) -> SyncCollectionsNamespace:
        """Hand-picked sets of tracks."""
        from .collections.namespace import SyncCollectionsNamespace

        return SyncCollectionsNamespace(self)

    @cached_property
    def conversations(self) -> SyncConversationsNamespace:
        """Threads of messages and the people in them."""
        from .conversations.namespace import SyncConversationsNamespace

        return SyncConversationsNamespace(self)

    @cached_property
    def coupons(self) -> SyncCouponsNamespace:
        """Discount codes."""
        from .coupons.namespace import SyncCouponsNamespace

        return SyncCouponsNamespace(self)

    @cached_property
    def cover_art(self) -> SyncCoverArtNamespace:
        """Covers made from templates."""
        from .cover_art.namespace import SyncCoverArtNamespace

        return SyncCoverArtNamespace(self)

    @cached_property
    def credits(self) -> SyncCreditsNamespace:
        """Who did what on an artist's works, on BeatPass and elsewhere."""
        from .credits_.namespace import SyncCreditsNamespace

        return SyncCreditsNamespace(self)

    @cached_property
    def dashboard(self) -> SyncDashboardNamespace:
        """An artist's own overview, and figures of the whole platform."""
        from .dashboard.namespace import SyncDashboardNamespace

        return SyncDashboardNamespace(self)

    @cached_property
    def devices(self) -> SyncDevicesNamespace:
        """Phones and browsers that receive push messages."""
        from .devices.namespace import SyncDevicesNamespace

        return SyncDevicesNamespace(self)

    @cached_property
    def exports(self) -> SyncExportsNamespace:
        """Figures to take away, as data or as a report."""
        from .exports.namespace import SyncExportsNamespace

        return SyncExportsNamespace(self)

    @cached_property
    def finances(self) -> SyncFinancesNamespace:
        """What an artist earns and has sold."""
        from .finances.namespace import SyncFinancesNamespace

        return SyncFinancesNamespace(self)

    @cached_property
    def fingerprints(self) -> SyncFingerprintsNamespace:
        """Audio fingerprints, and the copies that they reveal."""
        from .fingerprints.namespace import SyncFingerprintsNamespace

        return SyncFingerprintsNamespace(self)

    @cached_property
    def follows(self) -> SyncFollowsNamespace:
        """Following artists, accounts and playlists."""
        from .follows.namespace import SyncFollowsNamespace

        return SyncFollowsNamespace(self)

    @cached_property
    def genres(self) -> SyncGenresNamespace:
        """The genres of the catalogue."""
        from .genres.namespace import SyncGenresNamespace

        return SyncGenresNamespace(self)

    @cached_property
    def insights(self) -> SyncInsightsNamespace:
        """Figures about single tracks, albums and artists."""
        from .insights.namespace import SyncInsightsNamespace

        return SyncInsightsNamespace(self)

    @cached_property
    def leaderboards(self) -> SyncLeaderboardsNamespace:
        """Rankings of producers, and what an achievement means."""
        from .leaderboards.namespace import SyncLeaderboardsNamespace

        return SyncLeaderboardsNamespace(self)

    @cached_property
    def library(self) -> SyncLibraryNamespace:
        """What the owner of the token has saved."""
        from .library.namespace import SyncLibraryNamespace

        return SyncLibraryNamespace(self)

    @cached_property
    def license_presets(self) -> SyncLicensePresetsNamespace:
        """Reusable terms for exclusive licenses."""
        from .license_presets.namespace import SyncLicensePresetsNamespace

        return SyncLicensePresetsNamespace(self)

    @cached_property
    def licenses(self) -> SyncLicensesNamespace:
        """The licenses that purchases give, their certificates and their proof."""
        from .licenses.namespace import SyncLicensesNamespace

        return SyncLicensesNamespace(self)

    @cached_property
    def lyrics(self) -> SyncLyricsNamespace:
        """The words of tracks."""
        from .lyrics.namespace import SyncLyricsNamespace

        return SyncLyricsNamespace(self)

    @cached_property
    def messages(self) -> SyncMessagesNamespace:
        """Single messages, with receipts and reactions."""
        from .messages.namespace import SyncMessagesNamespace

        return SyncMessagesNamespace(self)

    @cached_property
    def notifications(self) -> SyncNotificationsNamespace:
        """What an account wants to be told about."""
        from .notifications.namespace import SyncNotificationsNamespace

        return SyncNotificationsNamespace(self)

    @cached_property
    def payouts(self) -> SyncPayoutsNamespace:
        """Shares of the subscription money."""
        from .payouts.namespace import SyncPayoutsNamespace

        return SyncPayoutsNamespace(self)

    @cached_property
    def pins(self) -> SyncPinsNamespace:
        """The track that an artist puts on top."""
        from .pins.namespace import SyncPinsNamespace

        return SyncPinsNamespace(self)

    @cached_property
    def placements(self) -> SyncPlacementsNamespace:
        """Where else a track was heard."""
        from .placements.namespace import SyncPlacementsNamespace

        return SyncPlacementsNamespace(self)

    @cached_property
    def playlist_collaboration(self) -> SyncPlaylistCollaborationNamespace:
        """Inviting others to edit a playlist, and answering such an invitation."""
        from .playlist_collaboration.namespace import SyncPlaylistCollaborationNamespace

        return SyncPlaylistCollaborationNamespace(self)

    @cached_property
    def playlists(self) -> SyncPlaylistsNamespace:
        """Playlists and the tracks on them."""
        from .playlists.namespace import SyncPlaylistsNamespace

        return SyncPlaylistsNamespace(self)

    @cached_property
    def plays(self) -> SyncPlaysNamespace:
        """Reporting that a track was played, and for how long."""
        from .plays.namespace import SyncPlaysNamespace

        return SyncPlaysNamespace(self)

    @cached_property
    def producer_intelligence(self) -> SyncProducerIntelligenceNamespace:
        """Levels, growth, networks and charts for producers."""
        from .producer_intelligence.namespace import SyncProducerIntelligenceNamespace

        return SyncProducerIntelligenceNamespace(self)

    @cached_property
    def profile(self) -> SyncProfileNamespace:
        """Public profiles, and changing one's own."""
        from .profile.namespace import SyncProfileNamespace

        return SyncProfileNamespace(self)

    @cached_property
    def purchases(self) -> SyncPurchasesNamespace:
        """Buying tracks with a card."""
        from .purchases.namespace import SyncPurchasesNamespace

        return SyncPurchasesNamespace(self)

    @cached_property
    def radio(self) -> SyncRadioNamespace:
        """Endless listening that starts from one thing."""
        from .radio.namespace import SyncRadioNamespace

        return SyncRadioNamespace(self)

    @cached_property
    def reposts(self) -> SyncRepostsNamespace:
        """Passing a track or album on to one's followers."""
        from .reposts.namespace import SyncRepostsNamespace

        return SyncRepostsNamespace(self)

    @cached_property
    def search(self) -> SyncSearchNamespace:
        """Finding things by words."""
        from .search.namespace import SyncSearchNamespace

        return SyncSearchNamespace(self)

    @cached_property
    def stripe_connect(self) -> SyncStripeConnectNamespace:
        """An artist's account with Stripe."""
        from .stripe_connect.namespace import SyncStripeConnectNamespace

        return SyncStripeConnectNamespace(self)

    @cached_property
    def tags(self) -> SyncTagsNamespace:
        """What is filed under a tag."""
        from .tags.namespace import SyncTagsNamespace

        return SyncTagsNamespace(self)

    @cached_property
    def tracks(self) -> SyncTracksNamespace:
        """Beats and songs, with their files and waveforms."""
        from .tracks.namespace import SyncTracksNamespace

        return SyncTracksNamespace(self)

    @cached_property
    def users(self) -> SyncUsersNamespace:
        """Accounts and what they show of themselves."""
        from .users.namespace import SyncUsersNamespace

        return SyncUsersNamespace(self)
