"""The models of everything that is sent and received, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .achievement_details import AchievementDetails
    from .album import Album
    from .album_analytics import AlbumAnalytics
    from .album_answer import AlbumAnswer
    from .album_create import AlbumCreate
    from .album_create_artists_item_type_1 import AlbumCreateArtistsItemType1
    from .album_credit_create import AlbumCreditCreate
    from .album_credits_created import AlbumCreditsCreated
    from .album_insight_charts import AlbumInsightCharts
    from .album_insights import AlbumInsights
    from .album_list import AlbumList
    from .album_list_status import AlbumListStatus
    from .album_page import AlbumPage
    from .album_suggestion import AlbumSuggestion
    from .album_suggestions import AlbumSuggestions
    from .album_update import AlbumUpdate
    from .albums_deleted import AlbumsDeleted
    from .artist import Artist
    from .artist_achievements import ArtistAchievements
    from .artist_activity import ArtistActivity
    from .artist_activity_pagination import ArtistActivityPagination
    from .artist_activity_period import ArtistActivityPeriod
    from .artist_activity_summary import ArtistActivitySummary
    from .artist_activity_top_track import ArtistActivityTopTrack
    from .artist_analytics import ArtistAnalytics
    from .artist_answer import ArtistAnswer
    from .artist_collaborations import ArtistCollaborations
    from .artist_collaborations_answer import ArtistCollaborationsAnswer
    from .artist_collaborations_network_strength import ArtistCollaborationsNetworkStrength
    from .artist_collaborative_track import ArtistCollaborativeTrack
    from .artist_collaborative_track_list import ArtistCollaborativeTrackList
    from .artist_contribution_graph import ArtistContributionGraph
    from .artist_create import ArtistCreate
    from .artist_credits import ArtistCredits
    from .artist_dashboard_stats import ArtistDashboardStats
    from .artist_dashboard_stats_answer import ArtistDashboardStatsAnswer
    from .artist_dashboard_top_track import ArtistDashboardTopTrack
    from .artist_download import ArtistDownload
    from .artist_download_account import ArtistDownloadAccount
    from .artist_download_license import ArtistDownloadLicense
    from .artist_download_track import ArtistDownloadTrack
    from .artist_downloads_analytics import ArtistDownloadsAnalytics
    from .artist_follow_status import ArtistFollowStatus
    from .artist_followed import ArtistFollowed
    from .artist_insight_charts import ArtistInsightCharts
    from .artist_insights import ArtistInsights
    from .artist_list import ArtistList
    from .artist_list_status import ArtistListStatus
    from .artist_ownership import ArtistOwnership
    from .artist_page import ArtistPage
    from .artist_profile import ArtistProfile
    from .artist_profile_change import ArtistProfileChange
    from .artist_profile_update import ArtistProfileUpdate
    from .artist_profile_updated import ArtistProfileUpdated
    from .artist_social_links import ArtistSocialLinks
    from .artist_social_links_input import ArtistSocialLinksInput
    from .artist_suggestion import ArtistSuggestion
    from .artist_suggestions import ArtistSuggestions
    from .artist_track_performance import ArtistTrackPerformance
    from .artist_track_performance_list import ArtistTrackPerformanceList
    from .artist_unfollowed import ArtistUnfollowed
    from .artist_upload_insights import ArtistUploadInsights
    from .artist_upload_insights_answer import ArtistUploadInsightsAnswer
    from .artist_upload_month import ArtistUploadMonth
    from .audio_matches import AudioMatches
    from .backstage_applicant_input import BackstageApplicantInput
    from .backstage_application_create import BackstageApplicationCreate
    from .backstage_application_create_type import BackstageApplicationCreateType
    from .backstage_application_created import BackstageApplicationCreated
    from .backstage_submission_status import BackstageSubmissionStatus
    from .backstage_submission_status_block_reason import BackstageSubmissionStatusBlockReason
    from .beat_request import BeatRequest
    from .beat_request_answer import BeatRequestAnswer
    from .beat_request_create import BeatRequestCreate
    from .beat_request_create_duration_hours import BeatRequestCreateDurationHours
    from .beat_request_created import BeatRequestCreated
    from .beat_request_deleted import BeatRequestDeleted
    from .beat_request_duration_tier import BeatRequestDurationTier
    from .beat_request_duration_tier_list import BeatRequestDurationTierList
    from .beat_request_list import BeatRequestList
    from .beat_request_own_tracks import BeatRequestOwnTracks
    from .beat_request_rate_limit_status import BeatRequestRateLimitStatus
    from .beat_request_renewed import BeatRequestRenewed
    from .beat_request_statistics import BeatRequestStatistics
    from .beat_request_submission import BeatRequestSubmission
    from .beat_request_submission_create import BeatRequestSubmissionCreate
    from .beat_request_submission_list import BeatRequestSubmissionList
    from .beat_request_submitted import BeatRequestSubmitted
    from .beat_request_tokens import BeatRequestTokens
    from .beat_request_view import BeatRequestView
    from .carousel_albums import CarouselAlbums
    from .carousel_producers import CarouselProducers
    from .carousel_tracks import CarouselTracks
    from .channel import Channel
    from .channel_list import ChannelList
    from .coded_error import CodedError
    from .collaboration_leaderboard import CollaborationLeaderboard
    from .collaboration_network import CollaborationNetwork
    from .collaboration_opportunities import CollaborationOpportunities
    from .collection_create import CollectionCreate
    from .collection_created import CollectionCreated
    from .collection_deleted import CollectionDeleted
    from .collection_details import CollectionDetails
    from .collection_list import CollectionList
    from .collection_play_logged import CollectionPlayLogged
    from .collection_recommendations import CollectionRecommendations
    from .collection_update import CollectionUpdate
    from .collection_updated import CollectionUpdated
    from .collections_featured import CollectionsFeatured
    from .collections_owned import CollectionsOwned
    from .comment import Comment
    from .conversation import Conversation
    from .conversation_archived import ConversationArchived
    from .conversation_archiving import ConversationArchiving
    from .conversation_deleted import ConversationDeleted
    from .conversation_list import ConversationList
    from .conversation_marked_read import ConversationMarkedRead
    from .conversation_marked_unread import ConversationMarkedUnread
    from .conversation_pinned import ConversationPinned
    from .conversation_pinning import ConversationPinning
    from .conversation_report import ConversationReport
    from .conversation_reported import ConversationReported
    from .conversation_start import ConversationStart
    from .conversation_started import ConversationStarted
    from .coupon_check import CouponCheck
    from .coupon_discount import CouponDiscount
    from .cover_art_preview import CoverArtPreview
    from .cover_art_preview_create import CoverArtPreviewCreate
    from .cover_art_template import CoverArtTemplate
    from .cover_art_template_details import CoverArtTemplateDetails
    from .cover_art_template_list import CoverArtTemplateList
    from .cover_art_template_matches import CoverArtTemplateMatches
    from .cover_art_template_pagination import CoverArtTemplatePagination
    from .credit_create import CreditCreate
    from .credit_created import CreditCreated
    from .credit_deleted import CreditDeleted
    from .credit_order import CreditOrder
    from .credit_roles import CreditRoles
    from .credit_spotify_album import CreditSpotifyAlbum
    from .credit_spotify_results import CreditSpotifyResults
    from .credit_update import CreditUpdate
    from .credit_updated import CreditUpdated
    from .credits_reordered import CreditsReordered
    from .device_registration import DeviceRegistration
    from .device_registration_platform import DeviceRegistrationPlatform
    from .device_removal import DeviceRemoval
    from .duplicate_check import DuplicateCheck
    from .duplicate_check_answer import DuplicateCheckAnswer
    from .failure_error import FailureError
    from .field_errors import FieldErrors
    from .finance_contribution_update import FinanceContributionUpdate
    from .finance_contributions_updated import FinanceContributionsUpdated
    from .finance_earnings import FinanceEarnings
    from .finance_provider_balance import FinanceProviderBalance
    from .finance_sale import FinanceSale
    from .finance_sales import FinanceSales
    from .finance_sales_answer import FinanceSalesAnswer
    from .finance_sales_earnings import FinanceSalesEarnings
    from .finance_summary import FinanceSummary
    from .finance_track_breakdown import FinanceTrackBreakdown
    from .finance_track_contribution import FinanceTrackContribution
    from .finance_transaction_list import FinanceTransactionList
    from .finance_transaction_pagination import FinanceTransactionPagination
    from .fingerprint import Fingerprint
    from .fingerprint_answer import FingerprintAnswer
    from .fingerprint_create import FingerprintCreate
    from .fingerprint_retried import FingerprintRetried
    from .fingerprint_status_answer import FingerprintStatusAnswer
    from .genre import Genre
    from .genre_details import GenreDetails
    from .genre_list import GenreList
    from .genre_list_status import GenreListStatus
    from .genre_page import GenrePage
    from .get_artist_activity_period import GetArtistActivityPeriod
    from .get_conversations_folder import GetConversationsFolder
    from .get_messages_pagination import GetMessagesPagination
    from .get_producer_dashboard_leaderboard_period import GetProducerDashboardLeaderboardPeriod
    from .get_radio_recommendations_type import GetRadioRecommendationsType
    from .get_tracks_paginate import GetTracksPaginate
    from .insights_csv_export import InsightsCsvExport
    from .insights_export_format import InsightsExportFormat
    from .insights_export_format_id import InsightsExportFormatId
    from .insights_export_formats import InsightsExportFormats
    from .insights_export_selection import InsightsExportSelection
    from .insights_json_export import InsightsJsonExport
    from .insights_pdf_export import InsightsPdfExport
    from .insights_period import InsightsPeriod
    from .insights_report import InsightsReport
    from .insights_report_selection import InsightsReportSelection
    from .landing_artists import LandingArtists
    from .leaderboard_achievements import LeaderboardAchievements
    from .leaderboard_genre import LeaderboardGenre
    from .leaderboard_overall import LeaderboardOverall
    from .leaderboard_producer import LeaderboardProducer
    from .leaderboard_rising_stars import LeaderboardRisingStars
    from .leaderboard_stats import LeaderboardStats
    from .library_item_input import LibraryItemInput
    from .library_item_input_likeable_type import LibraryItemInputLikeableType
    from .library_items_added import LibraryItemsAdded
    from .library_items_removed import LibraryItemsRemoved
    from .library_selection import LibrarySelection
    from .license_ import License
    from .license_artist_default import LicenseArtistDefault
    from .license_artist_default_choice import LicenseArtistDefaultChoice
    from .license_artist_default_set import LicenseArtistDefaultSet
    from .license_batch import LicenseBatch
    from .license_batch_check import LicenseBatchCheck
    from .license_challenge import LicenseChallenge
    from .license_list import LicenseList
    from .license_pdf_data import LicensePdfData
    from .license_preset import LicensePreset
    from .license_preset_answer import LicensePresetAnswer
    from .license_preset_arbitration_location_input import LicensePresetArbitrationLocationInput
    from .license_preset_config_change_input import LicensePresetConfigChangeInput
    from .license_preset_config_input import LicensePresetConfigInput
    from .license_preset_create import LicensePresetCreate
    from .license_preset_default_config import LicensePresetDefaultConfig
    from .license_preset_default_set import LicensePresetDefaultSet
    from .license_preset_deleted import LicensePresetDeleted
    from .license_preset_details import LicensePresetDetails
    from .license_preset_list import LicensePresetList
    from .license_preset_publishing_share_input import LicensePresetPublishingShareInput
    from .license_preset_update import LicensePresetUpdate
    from .license_preset_updated import LicensePresetUpdated
    from .license_revocation import LicenseRevocation
    from .license_revoked import LicenseRevoked
    from .license_verification import LicenseVerification
    from .live_analytics import LiveAnalytics
    from .login_answer import LoginAnswer
    from .login_answer_status import LoginAnswerStatus
    from .login_credentials import LoginCredentials
    from .lyric import Lyric
    from .lyric_answer import LyricAnswer
    from .lyric_create import LyricCreate
    from .lyric_created import LyricCreated
    from .lyric_list import LyricList
    from .lyric_update import LyricUpdate
    from .lyric_updated import LyricUpdated
    from .lyrics_deleted import LyricsDeleted
    from .message import Message
    from .message_answer import MessageAnswer
    from .message_create import MessageCreate
    from .message_error import MessageError
    from .message_list import MessageList
    from .message_marked_read import MessageMarkedRead
    from .message_reaction import MessageReaction
    from .message_reaction_set import MessageReactionSet
    from .message_unread_count import MessageUnreadCount
    from .messages_with_receipts import MessagesWithReceipts
    from .messaging_followed_users import MessagingFollowedUsers
    from .messaging_user_matches import MessagingUserMatches
    from .notification_channels import NotificationChannels
    from .notification_channels_input import NotificationChannelsInput
    from .notification_group import NotificationGroup
    from .notification_kind import NotificationKind
    from .notification_requirement import NotificationRequirement
    from .notification_selection import NotificationSelection
    from .notification_selection_input import NotificationSelectionInput
    from .notification_settings import NotificationSettings
    from .notification_settings_update import NotificationSettingsUpdate
    from .notification_user_context import NotificationUserContext
    from .open_object import OpenObject
    from .own_beat_request_list import OwnBeatRequestList
    from .pin_created import PinCreated
    from .pin_removed import PinRemoved
    from .pinned_track import PinnedTrack
    from .placement import Placement
    from .placement_list import PlacementList
    from .placement_list_scan_status import PlacementListScanStatus
    from .plain_error import PlainError
    from .platform_contribution_graph import PlatformContributionGraph
    from .platform_stats import PlatformStats
    from .platform_top_tracks import PlatformTopTracks
    from .play_created import PlayCreated
    from .play_duration import PlayDuration
    from .play_duration_updated import PlayDurationUpdated
    from .play_logged import PlayLogged
    from .play_logged_status import PlayLoggedStatus
    from .play_report import PlayReport
    from .playlist import Playlist
    from .playlist_answer import PlaylistAnswer
    from .playlist_create import PlaylistCreate
    from .playlist_details import PlaylistDetails
    from .playlist_editor_removal import PlaylistEditorRemoval
    from .playlist_editor_removed import PlaylistEditorRemoved
    from .playlist_editor_removed_status import PlaylistEditorRemovedStatus
    from .playlist_invite import PlaylistInvite
    from .playlist_invited import PlaylistInvited
    from .playlist_list import PlaylistList
    from .playlist_list_status import PlaylistListStatus
    from .playlist_overview import PlaylistOverview
    from .playlist_page import PlaylistPage
    from .playlist_track_order import PlaylistTrackOrder
    from .playlist_track_selection import PlaylistTrackSelection
    from .playlist_tracks_added import PlaylistTracksAdded
    from .playlist_tracks_removed import PlaylistTracksRemoved
    from .playlist_tracks_reordered import PlaylistTracksReordered
    from .playlist_update import PlaylistUpdate
    from .producer_achievement import ProducerAchievement
    from .producer_achievements import ProducerAchievements
    from .producer_album_charts import ProducerAlbumCharts
    from .producer_artist_charts import ProducerArtistCharts
    from .producer_csv_export import ProducerCsvExport
    from .producer_csv_selection import ProducerCsvSelection
    from .producer_dashboard import ProducerDashboard
    from .producer_dashboard_charts import ProducerDashboardCharts
    from .producer_export_formats import ProducerExportFormats
    from .producer_finance_transactions_filter import ProducerFinanceTransactionsFilter
    from .producer_finance_transactions_status import ProducerFinanceTransactionsStatus
    from .producer_finance_transactions_type import ProducerFinanceTransactionsType
    from .producer_highlights import ProducerHighlights
    from .producer_insights import ProducerInsights
    from .producer_json_export import ProducerJsonExport
    from .producer_json_selection import ProducerJsonSelection
    from .producer_leaderboard_categories import ProducerLeaderboardCategories
    from .producer_leaderboard_category import ProducerLeaderboardCategory
    from .producer_leaderboard_entry import ProducerLeaderboardEntry
    from .producer_leaderboard_period import ProducerLeaderboardPeriod
    from .producer_leaderboard_season import ProducerLeaderboardSeason
    from .producer_leaderboard_season_type import ProducerLeaderboardSeasonType
    from .producer_leaderboard_snapshot import ProducerLeaderboardSnapshot
    from .producer_leaderboard_snapshot_scope import ProducerLeaderboardSnapshotScope
    from .producer_leaderboard_standing import ProducerLeaderboardStanding
    from .producer_leaderboard_standing_reason import ProducerLeaderboardStandingReason
    from .producer_leaderboards import ProducerLeaderboards
    from .producer_level import ProducerLevel
    from .producer_overview import ProducerOverview
    from .producer_report import ProducerReport
    from .producer_report_pdf import ProducerReportPdf
    from .producer_report_pdf_selection import ProducerReportPdfSelection
    from .producer_report_selection import ProducerReportSelection
    from .producer_track_charts import ProducerTrackCharts
    from .producer_track_real_time import ProducerTrackRealTime
    from .producer_xp import ProducerXP
    from .profile import Profile
    from .profile_image import ProfileImage
    from .profile_link import ProfileLink
    from .progress_data import ProgressData
    from .purchase import Purchase
    from .purchase_answer_status import PurchaseAnswerStatus
    from .purchase_initiated import PurchaseInitiated
    from .purchase_list import PurchaseList
    from .purchase_page import PurchasePage
    from .purchase_pricing import PurchasePricing
    from .purchase_quote import PurchaseQuote
    from .purchase_status import PurchaseStatus
    from .radio_station import RadioStation
    from .radio_station_type import RadioStationType
    from .registration import Registration
    from .registration_answer import RegistrationAnswer
    from .registration_answer_status import RegistrationAnswerStatus
    from .registration_bootstrap import RegistrationBootstrap
    from .repost import Repost
    from .repost_list import RepostList
    from .repost_list_status import RepostListStatus
    from .repost_page import RepostPage
    from .repost_toggle import RepostToggle
    from .repost_toggled import RepostToggled
    from .repost_toggled_action import RepostToggledAction
    from .repost_toggled_status import RepostToggledStatus
    from .search_answer import SearchAnswer
    from .search_results import SearchResults
    from .signed_in_user import SignedInUser
    from .social_activity_feed import SocialActivityFeed
    from .social_analytics import SocialAnalytics
    from .started_conversation import StartedConversation
    from .status import Status
    from .stripe_connect_finances import StripeConnectFinances
    from .stripe_connect_onboard import StripeConnectOnboard
    from .stripe_connect_onboarding import StripeConnectOnboarding
    from .stripe_connect_status import StripeConnectStatus
    from .subscription_payout_details import SubscriptionPayoutDetails
    from .subscription_payout_list import SubscriptionPayoutList
    from .subscription_payout_summary import SubscriptionPayoutSummary
    from .tag import Tag
    from .throttle_error import ThrottleError
    from .token_quota_error import TokenQuotaError
    from .token_shortage import TokenShortage
    from .track import Track
    from .track_analytics import TrackAnalytics
    from .track_analytics_audience import TrackAnalyticsAudience
    from .track_analytics_basics import TrackAnalyticsBasics
    from .track_analytics_collaboration import TrackAnalyticsCollaboration
    from .track_analytics_engagement import TrackAnalyticsEngagement
    from .track_analytics_performance import TrackAnalyticsPerformance
    from .track_analytics_progress import TrackAnalyticsProgress
    from .track_answer import TrackAnswer
    from .track_create import TrackCreate
    from .track_create_ai_usage import TrackCreateAiUsage
    from .track_create_exclusive_currency import TrackCreateExclusiveCurrency
    from .track_create_exclusive_status import TrackCreateExclusiveStatus
    from .track_create_licensing_type import TrackCreateLicensingType
    from .track_create_sample_safe_status import TrackCreateSampleSafeStatus
    from .track_engagement import TrackEngagement
    from .track_exclusive_license_config_input import TrackExclusiveLicenseConfigInput
    from .track_growth import TrackGrowth
    from .track_growth_batch import TrackGrowthBatch
    from .track_growth_selection import TrackGrowthSelection
    from .track_insight_charts import TrackInsightCharts
    from .track_insight_realtime import TrackInsightRealtime
    from .track_list import TrackList
    from .track_list_status import TrackListStatus
    from .track_metadata import TrackMetadata
    from .track_page import TrackPage
    from .track_update import TrackUpdate
    from .track_waveform import TrackWaveform
    from .track_waveform_selection import TrackWaveformSelection
    from .track_waveform_status import TrackWaveformStatus
    from .track_waveforms import TrackWaveforms
    from .tracks_deleted import TracksDeleted
    from .trending_collaborations import TrendingCollaborations
    from .typing_status import TypingStatus
    from .typing_status_update import TypingStatusUpdate
    from .typing_status_updated import TypingStatusUpdated
    from .user import User
    from .user_answer import UserAnswer
    from .user_contact_info import UserContactInfo
    from .user_follow_status import UserFollowStatus
    from .user_followed_users import UserFollowedUsers
    from .user_followers import UserFollowers
    from .user_liked_albums import UserLikedAlbums
    from .user_liked_artists import UserLikedArtists
    from .user_liked_tracks import UserLikedTracks
    from .user_list import UserList
    from .user_list_status import UserListStatus
    from .user_matches import UserMatches
    from .user_minutes_left import UserMinutesLeft
    from .user_page import UserPage
    from .user_playlists import UserPlaylists
    from .user_profile import UserProfile
    from .user_profile_update import UserProfileUpdate
    from .user_profile_updated import UserProfileUpdated
    from .validation_errors import ValidationErrors
    from .xp_sources import XPSources

__all__ = [
    "AchievementDetails",
    "Album",
    "AlbumAnalytics",
    "AlbumAnswer",
    "AlbumCreate",
    "AlbumCreateArtistsItemType1",
    "AlbumCreditCreate",
    "AlbumCreditsCreated",
    "AlbumInsightCharts",
    "AlbumInsights",
    "AlbumList",
    "AlbumListStatus",
    "AlbumPage",
    "AlbumSuggestion",
    "AlbumSuggestions",
    "AlbumUpdate",
    "AlbumsDeleted",
    "Artist",
    "ArtistAchievements",
    "ArtistActivity",
    "ArtistActivityPagination",
    "ArtistActivityPeriod",
    "ArtistActivitySummary",
    "ArtistActivityTopTrack",
    "ArtistAnalytics",
    "ArtistAnswer",
    "ArtistCollaborations",
    "ArtistCollaborationsAnswer",
    "ArtistCollaborationsNetworkStrength",
    "ArtistCollaborativeTrack",
    "ArtistCollaborativeTrackList",
    "ArtistContributionGraph",
    "ArtistCreate",
    "ArtistCredits",
    "ArtistDashboardStats",
    "ArtistDashboardStatsAnswer",
    "ArtistDashboardTopTrack",
    "ArtistDownload",
    "ArtistDownloadAccount",
    "ArtistDownloadLicense",
    "ArtistDownloadTrack",
    "ArtistDownloadsAnalytics",
    "ArtistFollowStatus",
    "ArtistFollowed",
    "ArtistInsightCharts",
    "ArtistInsights",
    "ArtistList",
    "ArtistListStatus",
    "ArtistOwnership",
    "ArtistPage",
    "ArtistProfile",
    "ArtistProfileChange",
    "ArtistProfileUpdate",
    "ArtistProfileUpdated",
    "ArtistSocialLinks",
    "ArtistSocialLinksInput",
    "ArtistSuggestion",
    "ArtistSuggestions",
    "ArtistTrackPerformance",
    "ArtistTrackPerformanceList",
    "ArtistUnfollowed",
    "ArtistUploadInsights",
    "ArtistUploadInsightsAnswer",
    "ArtistUploadMonth",
    "AudioMatches",
    "BackstageApplicantInput",
    "BackstageApplicationCreate",
    "BackstageApplicationCreateType",
    "BackstageApplicationCreated",
    "BackstageSubmissionStatus",
    "BackstageSubmissionStatusBlockReason",
    "BeatRequest",
    "BeatRequestAnswer",
    "BeatRequestCreate",
    "BeatRequestCreateDurationHours",
    "BeatRequestCreated",
    "BeatRequestDeleted",
    "BeatRequestDurationTier",
    "BeatRequestDurationTierList",
    "BeatRequestList",
    "BeatRequestOwnTracks",
    "BeatRequestRateLimitStatus",
    "BeatRequestRenewed",
    "BeatRequestStatistics",
    "BeatRequestSubmission",
    "BeatRequestSubmissionCreate",
    "BeatRequestSubmissionList",
    "BeatRequestSubmitted",
    "BeatRequestTokens",
    "BeatRequestView",
    "CarouselAlbums",
    "CarouselProducers",
    "CarouselTracks",
    "Channel",
    "ChannelList",
    "CodedError",
    "CollaborationLeaderboard",
    "CollaborationNetwork",
    "CollaborationOpportunities",
    "CollectionCreate",
    "CollectionCreated",
    "CollectionDeleted",
    "CollectionDetails",
    "CollectionList",
    "CollectionPlayLogged",
    "CollectionRecommendations",
    "CollectionUpdate",
    "CollectionUpdated",
    "CollectionsFeatured",
    "CollectionsOwned",
    "Comment",
    "Conversation",
    "ConversationArchived",
    "ConversationArchiving",
    "ConversationDeleted",
    "ConversationList",
    "ConversationMarkedRead",
    "ConversationMarkedUnread",
    "ConversationPinned",
    "ConversationPinning",
    "ConversationReport",
    "ConversationReported",
    "ConversationStart",
    "ConversationStarted",
    "CouponCheck",
    "CouponDiscount",
    "CoverArtPreview",
    "CoverArtPreviewCreate",
    "CoverArtTemplate",
    "CoverArtTemplateDetails",
    "CoverArtTemplateList",
    "CoverArtTemplateMatches",
    "CoverArtTemplatePagination",
    "CreditCreate",
    "CreditCreated",
    "CreditDeleted",
    "CreditOrder",
    "CreditRoles",
    "CreditSpotifyAlbum",
    "CreditSpotifyResults",
    "CreditUpdate",
    "CreditUpdated",
    "CreditsReordered",
    "DeviceRegistration",
    "DeviceRegistrationPlatform",
    "DeviceRemoval",
    "DuplicateCheck",
    "DuplicateCheckAnswer",
    "FailureError",
    "FieldErrors",
    "FinanceContributionUpdate",
    "FinanceContributionsUpdated",
    "FinanceEarnings",
    "FinanceProviderBalance",
    "FinanceSale",
    "FinanceSales",
    "FinanceSalesAnswer",
    "FinanceSalesEarnings",
    "FinanceSummary",
    "FinanceTrackBreakdown",
    "FinanceTrackContribution",
    "FinanceTransactionList",
    "FinanceTransactionPagination",
    "Fingerprint",
    "FingerprintAnswer",
    "FingerprintCreate",
    "FingerprintRetried",
    "FingerprintStatusAnswer",
    "Genre",
    "GenreDetails",
    "GenreList",
    "GenreListStatus",
    "GenrePage",
    "GetArtistActivityPeriod",
    "GetConversationsFolder",
    "GetMessagesPagination",
    "GetProducerDashboardLeaderboardPeriod",
    "GetRadioRecommendationsType",
    "GetTracksPaginate",
    "InsightsCsvExport",
    "InsightsExportFormat",
    "InsightsExportFormatId",
    "InsightsExportFormats",
    "InsightsExportSelection",
    "InsightsJsonExport",
    "InsightsPdfExport",
    "InsightsPeriod",
    "InsightsReport",
    "InsightsReportSelection",
    "LandingArtists",
    "LeaderboardAchievements",
    "LeaderboardGenre",
    "LeaderboardOverall",
    "LeaderboardProducer",
    "LeaderboardRisingStars",
    "LeaderboardStats",
    "LibraryItemInput",
    "LibraryItemInputLikeableType",
    "LibraryItemsAdded",
    "LibraryItemsRemoved",
    "LibrarySelection",
    "License",
    "LicenseArtistDefault",
    "LicenseArtistDefaultChoice",
    "LicenseArtistDefaultSet",
    "LicenseBatch",
    "LicenseBatchCheck",
    "LicenseChallenge",
    "LicenseList",
    "LicensePdfData",
    "LicensePreset",
    "LicensePresetAnswer",
    "LicensePresetArbitrationLocationInput",
    "LicensePresetConfigChangeInput",
    "LicensePresetConfigInput",
    "LicensePresetCreate",
    "LicensePresetDefaultConfig",
    "LicensePresetDefaultSet",
    "LicensePresetDeleted",
    "LicensePresetDetails",
    "LicensePresetList",
    "LicensePresetPublishingShareInput",
    "LicensePresetUpdate",
    "LicensePresetUpdated",
    "LicenseRevocation",
    "LicenseRevoked",
    "LicenseVerification",
    "LiveAnalytics",
    "LoginAnswer",
    "LoginAnswerStatus",
    "LoginCredentials",
    "Lyric",
    "LyricAnswer",
    "LyricCreate",
    "LyricCreated",
    "LyricList",
    "LyricUpdate",
    "LyricUpdated",
    "LyricsDeleted",
    "Message",
    "MessageAnswer",
    "MessageCreate",
    "MessageError",
    "MessageList",
    "MessageMarkedRead",
    "MessageReaction",
    "MessageReactionSet",
    "MessageUnreadCount",
    "MessagesWithReceipts",
    "MessagingFollowedUsers",
    "MessagingUserMatches",
    "NotificationChannels",
    "NotificationChannelsInput",
    "NotificationGroup",
    "NotificationKind",
    "NotificationRequirement",
    "NotificationSelection",
    "NotificationSelectionInput",
    "NotificationSettings",
    "NotificationSettingsUpdate",
    "NotificationUserContext",
    "OpenObject",
    "OwnBeatRequestList",
    "PinCreated",
    "PinRemoved",
    "PinnedTrack",
    "Placement",
    "PlacementList",
    "PlacementListScanStatus",
    "PlainError",
    "PlatformContributionGraph",
    "PlatformStats",
    "PlatformTopTracks",
    "PlayCreated",
    "PlayDuration",
    "PlayDurationUpdated",
    "PlayLogged",
    "PlayLoggedStatus",
    "PlayReport",
    "Playlist",
    "PlaylistAnswer",
    "PlaylistCreate",
    "PlaylistDetails",
    "PlaylistEditorRemoval",
    "PlaylistEditorRemoved",
    "PlaylistEditorRemovedStatus",
    "PlaylistInvite",
    "PlaylistInvited",
    "PlaylistList",
    "PlaylistListStatus",
    "PlaylistOverview",
    "PlaylistPage",
    "PlaylistTrackOrder",
    "PlaylistTrackSelection",
    "PlaylistTracksAdded",
    "PlaylistTracksRemoved",
    "PlaylistTracksReordered",
    "PlaylistUpdate",
    "ProducerAchievement",
    "ProducerAchievements",
    "ProducerAlbumCharts",
    "ProducerArtistCharts",
    "ProducerCsvExport",
    "ProducerCsvSelection",
    "ProducerDashboard",
    "ProducerDashboardCharts",
    "ProducerExportFormats",
    "ProducerFinanceTransactionsFilter",
    "ProducerFinanceTransactionsStatus",
    "ProducerFinanceTransactionsType",
    "ProducerHighlights",
    "ProducerInsights",
    "ProducerJsonExport",
    "ProducerJsonSelection",
    "ProducerLeaderboardCategories",
    "ProducerLeaderboardCategory",
    "ProducerLeaderboardEntry",
    "ProducerLeaderboardPeriod",
    "ProducerLeaderboardSeason",
    "ProducerLeaderboardSeasonType",
    "ProducerLeaderboardSnapshot",
    "ProducerLeaderboardSnapshotScope",
    "ProducerLeaderboardStanding",
    "ProducerLeaderboardStandingReason",
    "ProducerLeaderboards",
    "ProducerLevel",
    "ProducerOverview",
    "ProducerReport",
    "ProducerReportPdf",
    "ProducerReportPdfSelection",
    "ProducerReportSelection",
    "ProducerTrackCharts",
    "ProducerTrackRealTime",
    "ProducerXP",
    "Profile",
    "ProfileImage",
    "ProfileLink",
    "ProgressData",
    "Purchase",
    "PurchaseAnswerStatus",
    "PurchaseInitiated",
    "PurchaseList",
    "PurchasePage",
    "PurchasePricing",
    "PurchaseQuote",
    "PurchaseStatus",
    "RadioStation",
    "RadioStationType",
    "Registration",
    "RegistrationAnswer",
    "RegistrationAnswerStatus",
    "RegistrationBootstrap",
    "Repost",
    "RepostList",
    "RepostListStatus",
    "RepostPage",
    "RepostToggle",
    "RepostToggled",
    "RepostToggledAction",
    "RepostToggledStatus",
    "SearchAnswer",
    "SearchResults",
    "SignedInUser",
    "SocialActivityFeed",
    "SocialAnalytics",
    "StartedConversation",
    "Status",
    "StripeConnectFinances",
    "StripeConnectOnboard",
    "StripeConnectOnboarding",
    "StripeConnectStatus",
    "SubscriptionPayoutDetails",
    "SubscriptionPayoutList",
    "SubscriptionPayoutSummary",
    "Tag",
    "ThrottleError",
    "TokenQuotaError",
    "TokenShortage",
    "Track",
    "TrackAnalytics",
    "TrackAnalyticsAudience",
    "TrackAnalyticsBasics",
    "TrackAnalyticsCollaboration",
    "TrackAnalyticsEngagement",
    "TrackAnalyticsPerformance",
    "TrackAnalyticsProgress",
    "TrackAnswer",
    "TrackCreate",
    "TrackCreateAiUsage",
    "TrackCreateExclusiveCurrency",
    "TrackCreateExclusiveStatus",
    "TrackCreateLicensingType",
    "TrackCreateSampleSafeStatus",
    "TrackEngagement",
    "TrackExclusiveLicenseConfigInput",
    "TrackGrowth",
    "TrackGrowthBatch",
    "TrackGrowthSelection",
    "TrackInsightCharts",
    "TrackInsightRealtime",
    "TrackList",
    "TrackListStatus",
    "TrackMetadata",
    "TrackPage",
    "TrackUpdate",
    "TrackWaveform",
    "TrackWaveformSelection",
    "TrackWaveformStatus",
    "TrackWaveforms",
    "TracksDeleted",
    "TrendingCollaborations",
    "TypingStatus",
    "TypingStatusUpdate",
    "TypingStatusUpdated",
    "User",
    "UserAnswer",
    "UserContactInfo",
    "UserFollowStatus",
    "UserFollowedUsers",
    "UserFollowers",
    "UserLikedAlbums",
    "UserLikedArtists",
    "UserLikedTracks",
    "UserList",
    "UserListStatus",
    "UserMatches",
    "UserMinutesLeft",
    "UserPage",
    "UserPlaylists",
    "UserProfile",
    "UserProfileUpdate",
    "UserProfileUpdated",
    "ValidationErrors",
    "XPSources",
]

_MODULES = {
    "AchievementDetails": "achievement_details",
    "Album": "album",
    "AlbumAnalytics": "album_analytics",
    "AlbumAnswer": "album_answer",
    "AlbumCreate": "album_create",
    "AlbumCreateArtistsItemType1": "album_create_artists_item_type_1",
    "AlbumCreditCreate": "album_credit_create",
    "AlbumCreditsCreated": "album_credits_created",
    "AlbumInsightCharts": "album_insight_charts",
    "AlbumInsights": "album_insights",
    "AlbumList": "album_list",
    "AlbumListStatus": "album_list_status",
    "AlbumPage": "album_page",
    "AlbumsDeleted": "albums_deleted",
    "AlbumSuggestion": "album_suggestion",
    "AlbumSuggestions": "album_suggestions",
    "AlbumUpdate": "album_update",
    "Artist": "artist",
    "ArtistAchievements": "artist_achievements",
    "ArtistActivity": "artist_activity",
    "ArtistActivityPagination": "artist_activity_pagination",
    "ArtistActivityPeriod": "artist_activity_period",
    "ArtistActivitySummary": "artist_activity_summary",
    "ArtistActivityTopTrack": "artist_activity_top_track",
    "ArtistAnalytics": "artist_analytics",
    "ArtistAnswer": "artist_answer",
    "ArtistCollaborations": "artist_collaborations",
    "ArtistCollaborationsAnswer": "artist_collaborations_answer",
    "ArtistCollaborationsNetworkStrength": "artist_collaborations_network_strength",
    "ArtistCollaborativeTrack": "artist_collaborative_track",
    "ArtistCollaborativeTrackList": "artist_collaborative_track_list",
    "ArtistContributionGraph": "artist_contribution_graph",
    "ArtistCreate": "artist_create",
    "ArtistCredits": "artist_credits",
    "ArtistDashboardStats": "artist_dashboard_stats",
    "ArtistDashboardStatsAnswer": "artist_dashboard_stats_answer",
    "ArtistDashboardTopTrack": "artist_dashboard_top_track",
    "ArtistDownload": "artist_download",
    "ArtistDownloadAccount": "artist_download_account",
    "ArtistDownloadLicense": "artist_download_license",
    "ArtistDownloadsAnalytics": "artist_downloads_analytics",
    "ArtistDownloadTrack": "artist_download_track",
    "ArtistFollowed": "artist_followed",
    "ArtistFollowStatus": "artist_follow_status",
    "ArtistInsightCharts": "artist_insight_charts",
    "ArtistInsights": "artist_insights",
    "ArtistList": "artist_list",
    "ArtistListStatus": "artist_list_status",
    "ArtistOwnership": "artist_ownership",
    "ArtistPage": "artist_page",
    "ArtistProfile": "artist_profile",
    "ArtistProfileChange": "artist_profile_change",
    "ArtistProfileUpdate": "artist_profile_update",
    "ArtistProfileUpdated": "artist_profile_updated",
    "ArtistSocialLinks": "artist_social_links",
    "ArtistSocialLinksInput": "artist_social_links_input",
    "ArtistSuggestion": "artist_suggestion",
    "ArtistSuggestions": "artist_suggestions",
    "ArtistTrackPerformance": "artist_track_performance",
    "ArtistTrackPerformanceList": "artist_track_performance_list",
    "ArtistUnfollowed": "artist_unfollowed",
    "ArtistUploadInsights": "artist_upload_insights",
    "ArtistUploadInsightsAnswer": "artist_upload_insights_answer",
    "ArtistUploadMonth": "artist_upload_month",
    "AudioMatches": "audio_matches",
    "BackstageApplicantInput": "backstage_applicant_input",
    "BackstageApplicationCreate": "backstage_application_create",
    "BackstageApplicationCreated": "backstage_application_created",
    "BackstageApplicationCreateType": "backstage_application_create_type",
    "BackstageSubmissionStatus": "backstage_submission_status",
    "BackstageSubmissionStatusBlockReason": "backstage_submission_status_block_reason",
    "BeatRequest": "beat_request",
    "BeatRequestAnswer": "beat_request_answer",
    "BeatRequestCreate": "beat_request_create",
    "BeatRequestCreated": "beat_request_created",
    "BeatRequestCreateDurationHours": "beat_request_create_duration_hours",
    "BeatRequestDeleted": "beat_request_deleted",
    "BeatRequestDurationTier": "beat_request_duration_tier",
    "BeatRequestDurationTierList": "beat_request_duration_tier_list",
    "BeatRequestList": "beat_request_list",
    "BeatRequestOwnTracks": "beat_request_own_tracks",
    "BeatRequestRateLimitStatus": "beat_request_rate_limit_status",
    "BeatRequestRenewed": "beat_request_renewed",
    "BeatRequestStatistics": "beat_request_statistics",
    "BeatRequestSubmission": "beat_request_submission",
    "BeatRequestSubmissionCreate": "beat_request_submission_create",
    "BeatRequestSubmissionList": "beat_request_submission_list",
    "BeatRequestSubmitted": "beat_request_submitted",
    "BeatRequestTokens": "beat_request_tokens",
    "BeatRequestView": "beat_request_view",
    "CarouselAlbums": "carousel_albums",
    "CarouselProducers": "carousel_producers",
    "CarouselTracks": "carousel_tracks",
    "Channel": "channel",
    "ChannelList": "channel_list",
    "CodedError": "coded_error",
    "CollaborationLeaderboard": "collaboration_leaderboard",
    "CollaborationNetwork": "collaboration_network",
    "CollaborationOpportunities": "collaboration_opportunities",
    "CollectionCreate": "collection_create",
    "CollectionCreated": "collection_created",
    "CollectionDeleted": "collection_deleted",
    "CollectionDetails": "collection_details",
    "CollectionList": "collection_list",
    "CollectionPlayLogged": "collection_play_logged",
    "CollectionRecommendations": "collection_recommendations",
    "CollectionsFeatured": "collections_featured",
    "CollectionsOwned": "collections_owned",
    "CollectionUpdate": "collection_update",
    "CollectionUpdated": "collection_updated",
    "Comment": "comment",
    "Conversation": "conversation",
    "ConversationArchived": "conversation_archived",
    "ConversationArchiving": "conversation_archiving",
    "ConversationDeleted": "conversation_deleted",
    "ConversationList": "conversation_list",
    "ConversationMarkedRead": "conversation_marked_read",
    "ConversationMarkedUnread": "conversation_marked_unread",
    "ConversationPinned": "conversation_pinned",
    "ConversationPinning": "conversation_pinning",
    "ConversationReport": "conversation_report",
    "ConversationReported": "conversation_reported",
    "ConversationStart": "conversation_start",
    "ConversationStarted": "conversation_started",
    "CouponCheck": "coupon_check",
    "CouponDiscount": "coupon_discount",
    "CoverArtPreview": "cover_art_preview",
    "CoverArtPreviewCreate": "cover_art_preview_create",
    "CoverArtTemplate": "cover_art_template",
    "CoverArtTemplateDetails": "cover_art_template_details",
    "CoverArtTemplateList": "cover_art_template_list",
    "CoverArtTemplateMatches": "cover_art_template_matches",
    "CoverArtTemplatePagination": "cover_art_template_pagination",
    "CreditCreate": "credit_create",
    "CreditCreated": "credit_created",
    "CreditDeleted": "credit_deleted",
    "CreditOrder": "credit_order",
    "CreditRoles": "credit_roles",
    "CreditSpotifyAlbum": "credit_spotify_album",
    "CreditSpotifyResults": "credit_spotify_results",
    "CreditsReordered": "credits_reordered",
    "CreditUpdate": "credit_update",
    "CreditUpdated": "credit_updated",
    "DeviceRegistration": "device_registration",
    "DeviceRegistrationPlatform": "device_registration_platform",
    "DeviceRemoval": "device_removal",
    "DuplicateCheck": "duplicate_check",
    "DuplicateCheckAnswer": "duplicate_check_answer",
    "FailureError": "failure_error",
    "FieldErrors": "field_errors",
    "FinanceContributionsUpdated": "finance_contributions_updated",
    "FinanceContributionUpdate": "finance_contribution_update",
    "FinanceEarnings": "finance_earnings",
    "FinanceProviderBalance": "finance_provider_balance",
    "FinanceSale": "finance_sale",
    "FinanceSales": "finance_sales",
    "FinanceSalesAnswer": "finance_sales_answer",
    "FinanceSalesEarnings": "finance_sales_earnings",
    "FinanceSummary": "finance_summary",
    "FinanceTrackBreakdown": "finance_track_breakdown",
    "FinanceTrackContribution": "finance_track_contribution",
    "FinanceTransactionList": "finance_transaction_list",
    "FinanceTransactionPagination": "finance_transaction_pagination",
    "Fingerprint": "fingerprint",
    "FingerprintAnswer": "fingerprint_answer",
    "FingerprintCreate": "fingerprint_create",
    "FingerprintRetried": "fingerprint_retried",
    "FingerprintStatusAnswer": "fingerprint_status_answer",
    "Genre": "genre",
    "GenreDetails": "genre_details",
    "GenreList": "genre_list",
    "GenreListStatus": "genre_list_status",
    "GenrePage": "genre_page",
    "GetArtistActivityPeriod": "get_artist_activity_period",
    "GetConversationsFolder": "get_conversations_folder",
    "GetMessagesPagination": "get_messages_pagination",
    "GetProducerDashboardLeaderboardPeriod": "get_producer_dashboard_leaderboard_period",
    "GetRadioRecommendationsType": "get_radio_recommendations_type",
    "GetTracksPaginate": "get_tracks_paginate",
    "InsightsCsvExport": "insights_csv_export",
    "InsightsExportFormat": "insights_export_format",
    "InsightsExportFormatId": "insights_export_format_id",
    "InsightsExportFormats": "insights_export_formats",
    "InsightsExportSelection": "insights_export_selection",
    "InsightsJsonExport": "insights_json_export",
    "InsightsPdfExport": "insights_pdf_export",
    "InsightsPeriod": "insights_period",
    "InsightsReport": "insights_report",
    "InsightsReportSelection": "insights_report_selection",
    "LandingArtists": "landing_artists",
    "LeaderboardAchievements": "leaderboard_achievements",
    "LeaderboardGenre": "leaderboard_genre",
    "LeaderboardOverall": "leaderboard_overall",
    "LeaderboardProducer": "leaderboard_producer",
    "LeaderboardRisingStars": "leaderboard_rising_stars",
    "LeaderboardStats": "leaderboard_stats",
    "LibraryItemInput": "library_item_input",
    "LibraryItemInputLikeableType": "library_item_input_likeable_type",
    "LibraryItemsAdded": "library_items_added",
    "LibraryItemsRemoved": "library_items_removed",
    "LibrarySelection": "library_selection",
    "License": "license_",
    "LicenseArtistDefault": "license_artist_default",
    "LicenseArtistDefaultChoice": "license_artist_default_choice",
    "LicenseArtistDefaultSet": "license_artist_default_set",
    "LicenseBatch": "license_batch",
    "LicenseBatchCheck": "license_batch_check",
    "LicenseChallenge": "license_challenge",
    "LicenseList": "license_list",
    "LicensePdfData": "license_pdf_data",
    "LicensePreset": "license_preset",
    "LicensePresetAnswer": "license_preset_answer",
    "LicensePresetArbitrationLocationInput": "license_preset_arbitration_location_input",
    "LicensePresetConfigChangeInput": "license_preset_config_change_input",
    "LicensePresetConfigInput": "license_preset_config_input",
    "LicensePresetCreate": "license_preset_create",
    "LicensePresetDefaultConfig": "license_preset_default_config",
    "LicensePresetDefaultSet": "license_preset_default_set",
    "LicensePresetDeleted": "license_preset_deleted",
    "LicensePresetDetails": "license_preset_details",
    "LicensePresetList": "license_preset_list",
    "LicensePresetPublishingShareInput": "license_preset_publishing_share_input",
    "LicensePresetUpdate": "license_preset_update",
    "LicensePresetUpdated": "license_preset_updated",
    "LicenseRevocation": "license_revocation",
    "LicenseRevoked": "license_revoked",
    "LicenseVerification": "license_verification",
    "LiveAnalytics": "live_analytics",
    "LoginAnswer": "login_answer",
    "LoginAnswerStatus": "login_answer_status",
    "LoginCredentials": "login_credentials",
    "Lyric": "lyric",
    "LyricAnswer": "lyric_answer",
    "LyricCreate": "lyric_create",
    "LyricCreated": "lyric_created",
    "LyricList": "lyric_list",
    "LyricsDeleted": "lyrics_deleted",
    "LyricUpdate": "lyric_update",
    "LyricUpdated": "lyric_updated",
    "Message": "message",
    "MessageAnswer": "message_answer",
    "MessageCreate": "message_create",
    "MessageError": "message_error",
    "MessageList": "message_list",
    "MessageMarkedRead": "message_marked_read",
    "MessageReaction": "message_reaction",
    "MessageReactionSet": "message_reaction_set",
    "MessagesWithReceipts": "messages_with_receipts",
    "MessageUnreadCount": "message_unread_count",
    "MessagingFollowedUsers": "messaging_followed_users",
    "MessagingUserMatches": "messaging_user_matches",
    "NotificationChannels": "notification_channels",
    "NotificationChannelsInput": "notification_channels_input",
    "NotificationGroup": "notification_group",
    "NotificationKind": "notification_kind",
    "NotificationRequirement": "notification_requirement",
    "NotificationSelection": "notification_selection",
    "NotificationSelectionInput": "notification_selection_input",
    "NotificationSettings": "notification_settings",
    "NotificationSettingsUpdate": "notification_settings_update",
    "NotificationUserContext": "notification_user_context",
    "OpenObject": "open_object",
    "OwnBeatRequestList": "own_beat_request_list",
    "PinCreated": "pin_created",
    "PinnedTrack": "pinned_track",
    "PinRemoved": "pin_removed",
    "Placement": "placement",
    "PlacementList": "placement_list",
    "PlacementListScanStatus": "placement_list_scan_status",
    "PlainError": "plain_error",
    "PlatformContributionGraph": "platform_contribution_graph",
    "PlatformStats": "platform_stats",
    "PlatformTopTracks": "platform_top_tracks",
    "PlayCreated": "play_created",
    "PlayDuration": "play_duration",
    "PlayDurationUpdated": "play_duration_updated",
    "Playlist": "playlist",
    "PlaylistAnswer": "playlist_answer",
    "PlaylistCreate": "playlist_create",
    "PlaylistDetails": "playlist_details",
    "PlaylistEditorRemoval": "playlist_editor_removal",
    "PlaylistEditorRemoved": "playlist_editor_removed",
    "PlaylistEditorRemovedStatus": "playlist_editor_removed_status",
    "PlaylistInvite": "playlist_invite",
    "PlaylistInvited": "playlist_invited",
    "PlaylistList": "playlist_list",
    "PlaylistListStatus": "playlist_list_status",
    "PlaylistOverview": "playlist_overview",
    "PlaylistPage": "playlist_page",
    "PlaylistTrackOrder": "playlist_track_order",
    "PlaylistTracksAdded": "playlist_tracks_added",
    "PlaylistTrackSelection": "playlist_track_selection",
    "PlaylistTracksRemoved": "playlist_tracks_removed",
    "PlaylistTracksReordered": "playlist_tracks_reordered",
    "PlaylistUpdate": "playlist_update",
    "PlayLogged": "play_logged",
    "PlayLoggedStatus": "play_logged_status",
    "PlayReport": "play_report",
    "ProducerAchievement": "producer_achievement",
    "ProducerAchievements": "producer_achievements",
    "ProducerAlbumCharts": "producer_album_charts",
    "ProducerArtistCharts": "producer_artist_charts",
    "ProducerCsvExport": "producer_csv_export",
    "ProducerCsvSelection": "producer_csv_selection",
    "ProducerDashboard": "producer_dashboard",
    "ProducerDashboardCharts": "producer_dashboard_charts",
    "ProducerExportFormats": "producer_export_formats",
    "ProducerFinanceTransactionsFilter": "producer_finance_transactions_filter",
    "ProducerFinanceTransactionsStatus": "producer_finance_transactions_status",
    "ProducerFinanceTransactionsType": "producer_finance_transactions_type",
    "ProducerHighlights": "producer_highlights",
    "ProducerInsights": "producer_insights",
    "ProducerJsonExport": "producer_json_export",
    "ProducerJsonSelection": "producer_json_selection",
    "ProducerLeaderboardCategories": "producer_leaderboard_categories",
    "ProducerLeaderboardCategory": "producer_leaderboard_category",
    "ProducerLeaderboardEntry": "producer_leaderboard_entry",
    "ProducerLeaderboardPeriod": "producer_leaderboard_period",
    "ProducerLeaderboards": "producer_leaderboards",
    "ProducerLeaderboardSeason": "producer_leaderboard_season",
    "ProducerLeaderboardSeasonType": "producer_leaderboard_season_type",
    "ProducerLeaderboardSnapshot": "producer_leaderboard_snapshot",
    "ProducerLeaderboardSnapshotScope": "producer_leaderboard_snapshot_scope",
    "ProducerLeaderboardStanding": "producer_leaderboard_standing",
    "ProducerLeaderboardStandingReason": "producer_leaderboard_standing_reason",
    "ProducerLevel": "producer_level",
    "ProducerOverview": "producer_overview",
    "ProducerReport": "producer_report",
    "ProducerReportPdf": "producer_report_pdf",
    "ProducerReportPdfSelection": "producer_report_pdf_selection",
    "ProducerReportSelection": "producer_report_selection",
    "ProducerTrackCharts": "producer_track_charts",
    "ProducerTrackRealTime": "producer_track_real_time",
    "ProducerXP": "producer_xp",
    "Profile": "profile",
    "ProfileImage": "profile_image",
    "ProfileLink": "profile_link",
    "ProgressData": "progress_data",
    "Purchase": "purchase",
    "PurchaseAnswerStatus": "purchase_answer_status",
    "PurchaseInitiated": "purchase_initiated",
    "PurchaseList": "purchase_list",
    "PurchasePage": "purchase_page",
    "PurchasePricing": "purchase_pricing",
    "PurchaseQuote": "purchase_quote",
    "PurchaseStatus": "purchase_status",
    "RadioStation": "radio_station",
    "RadioStationType": "radio_station_type",
    "Registration": "registration",
    "RegistrationAnswer": "registration_answer",
    "RegistrationAnswerStatus": "registration_answer_status",
    "RegistrationBootstrap": "registration_bootstrap",
    "Repost": "repost",
    "RepostList": "repost_list",
    "RepostListStatus": "repost_list_status",
    "RepostPage": "repost_page",
    "RepostToggle": "repost_toggle",
    "RepostToggled": "repost_toggled",
    "RepostToggledAction": "repost_toggled_action",
    "RepostToggledStatus": "repost_toggled_status",
    "SearchAnswer": "search_answer",
    "SearchResults": "search_results",
    "SignedInUser": "signed_in_user",
    "SocialActivityFeed": "social_activity_feed",
    "SocialAnalytics": "social_analytics",
    "StartedConversation": "started_conversation",
    "Status": "status",
    "StripeConnectFinances": "stripe_connect_finances",
    "StripeConnectOnboard": "stripe_connect_onboard",
    "StripeConnectOnboarding": "stripe_connect_onboarding",
    "StripeConnectStatus": "stripe_connect_status",
    "SubscriptionPayoutDetails": "subscription_payout_details",
    "SubscriptionPayoutList": "subscription_payout_list",
    "SubscriptionPayoutSummary": "subscription_payout_summary",
    "Tag": "tag",
    "ThrottleError": "throttle_error",
    "TokenQuotaError": "token_quota_error",
    "TokenShortage": "token_shortage",
    "Track": "track",
    "TrackAnalytics": "track_analytics",
    "TrackAnalyticsAudience": "track_analytics_audience",
    "TrackAnalyticsBasics": "track_analytics_basics",
    "TrackAnalyticsCollaboration": "track_analytics_collaboration",
    "TrackAnalyticsEngagement": "track_analytics_engagement",
    "TrackAnalyticsPerformance": "track_analytics_performance",
    "TrackAnalyticsProgress": "track_analytics_progress",
    "TrackAnswer": "track_answer",
    "TrackCreate": "track_create",
    "TrackCreateAiUsage": "track_create_ai_usage",
    "TrackCreateExclusiveCurrency": "track_create_exclusive_currency",
    "TrackCreateExclusiveStatus": "track_create_exclusive_status",
    "TrackCreateLicensingType": "track_create_licensing_type",
    "TrackCreateSampleSafeStatus": "track_create_sample_safe_status",
    "TrackEngagement": "track_engagement",
    "TrackExclusiveLicenseConfigInput": "track_exclusive_license_config_input",
    "TrackGrowth": "track_growth",
    "TrackGrowthBatch": "track_growth_batch",
    "TrackGrowthSelection": "track_growth_selection",
    "TrackInsightCharts": "track_insight_charts",
    "TrackInsightRealtime": "track_insight_realtime",
    "TrackList": "track_list",
    "TrackListStatus": "track_list_status",
    "TrackMetadata": "track_metadata",
    "TrackPage": "track_page",
    "TracksDeleted": "tracks_deleted",
    "TrackUpdate": "track_update",
    "TrackWaveform": "track_waveform",
    "TrackWaveforms": "track_waveforms",
    "TrackWaveformSelection": "track_waveform_selection",
    "TrackWaveformStatus": "track_waveform_status",
    "TrendingCollaborations": "trending_collaborations",
    "TypingStatus": "typing_status",
    "TypingStatusUpdate": "typing_status_update",
    "TypingStatusUpdated": "typing_status_updated",
    "User": "user",
    "UserAnswer": "user_answer",
    "UserContactInfo": "user_contact_info",
    "UserFollowedUsers": "user_followed_users",
    "UserFollowers": "user_followers",
    "UserFollowStatus": "user_follow_status",
    "UserLikedAlbums": "user_liked_albums",
    "UserLikedArtists": "user_liked_artists",
    "UserLikedTracks": "user_liked_tracks",
    "UserList": "user_list",
    "UserListStatus": "user_list_status",
    "UserMatches": "user_matches",
    "UserMinutesLeft": "user_minutes_left",
    "UserPage": "user_page",
    "UserPlaylists": "user_playlists",
    "UserProfile": "user_profile",
    "UserProfileUpdate": "user_profile_update",
    "UserProfileUpdated": "user_profile_updated",
    "ValidationErrors": "validation_errors",
    "XPSources": "xp_sources",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value
