"""The models of everything that is sent and received, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .album import Album
    from .album_answer import AlbumAnswer
    from .album_create import AlbumCreate
    from .album_create_artists_item_type_1 import AlbumCreateArtistsItemType1
    from .album_list import AlbumList
    from .album_list_status import AlbumListStatus
    from .album_page import AlbumPage
    from .artist import Artist
    from .artist_activity import ArtistActivity
    from .artist_activity_pagination import ArtistActivityPagination
    from .artist_activity_period import ArtistActivityPeriod
    from .artist_activity_summary import ArtistActivitySummary
    from .artist_activity_top_track import ArtistActivityTopTrack
    from .artist_answer import ArtistAnswer
    from .artist_collaborations import ArtistCollaborations
    from .artist_collaborations_answer import ArtistCollaborationsAnswer
    from .artist_collaborations_network_strength import ArtistCollaborationsNetworkStrength
    from .artist_collaborative_track import ArtistCollaborativeTrack
    from .artist_contribution_graph import ArtistContributionGraph
    from .artist_create import ArtistCreate
    from .artist_dashboard_stats import ArtistDashboardStats
    from .artist_dashboard_stats_answer import ArtistDashboardStatsAnswer
    from .artist_dashboard_top_track import ArtistDashboardTopTrack
    from .artist_download import ArtistDownload
    from .artist_download_account import ArtistDownloadAccount
    from .artist_download_license import ArtistDownloadLicense
    from .artist_download_track import ArtistDownloadTrack
    from .artist_follow_status import ArtistFollowStatus
    from .artist_list import ArtistList
    from .artist_list_status import ArtistListStatus
    from .artist_ownership import ArtistOwnership
    from .artist_page import ArtistPage
    from .artist_profile import ArtistProfile
    from .artist_profile_update import ArtistProfileUpdate
    from .artist_profile_updated import ArtistProfileUpdated
    from .artist_social_links import ArtistSocialLinks
    from .artist_social_links_input import ArtistSocialLinksInput
    from .artist_track_performance import ArtistTrackPerformance
    from .artist_upload_insights import ArtistUploadInsights
    from .artist_upload_month import ArtistUploadMonth
    from .backstage_applicant_input import BackstageApplicantInput
    from .backstage_application_create import BackstageApplicationCreate
    from .backstage_application_create_type import BackstageApplicationCreateType
    from .backstage_submission_status import BackstageSubmissionStatus
    from .backstage_submission_status_block_reason import BackstageSubmissionStatusBlockReason
    from .beat_request import BeatRequest
    from .beat_request_answer import BeatRequestAnswer
    from .beat_request_create import BeatRequestCreate
    from .beat_request_create_duration_hours import BeatRequestCreateDurationHours
    from .beat_request_created import BeatRequestCreated
    from .beat_request_duration_tier import BeatRequestDurationTier
    from .beat_request_duration_tier_list import BeatRequestDurationTierList
    from .beat_request_list import BeatRequestList
    from .beat_request_submission_create import BeatRequestSubmissionCreate
    from .beat_request_submission_list import BeatRequestSubmissionList
    from .beat_request_tokens import BeatRequestTokens
    from .beat_request_view import BeatRequestView
    from .coded_error import CodedError
    from .collection_create import CollectionCreate
    from .collection_update import CollectionUpdate
    from .comment import Comment
    from .conversation import Conversation
    from .conversation_archiving import ConversationArchiving
    from .conversation_list import ConversationList
    from .conversation_pinning import ConversationPinning
    from .conversation_report import ConversationReport
    from .conversation_start import ConversationStart
    from .conversation_started import ConversationStarted
    from .coupon_check import CouponCheck
    from .coupon_discount import CouponDiscount
    from .cover_art_preview import CoverArtPreview
    from .cover_art_preview_create import CoverArtPreviewCreate
    from .cover_art_template import CoverArtTemplate
    from .cover_art_template_list import CoverArtTemplateList
    from .cover_art_template_pagination import CoverArtTemplatePagination
    from .device_registration import DeviceRegistration
    from .device_registration_platform import DeviceRegistrationPlatform
    from .device_removal import DeviceRemoval
    from .duplicate_check import DuplicateCheck
    from .duplicate_check_answer import DuplicateCheckAnswer
    from .failure_error import FailureError
    from .field_errors import FieldErrors
    from .finance_sale import FinanceSale
    from .finance_sales import FinanceSales
    from .finance_sales_earnings import FinanceSalesEarnings
    from .finance_setup import FinanceSetup
    from .finance_setup_providers import FinanceSetupProviders
    from .finance_summary import FinanceSummary
    from .finance_transaction_list import FinanceTransactionList
    from .finance_transaction_pagination import FinanceTransactionPagination
    from .fingerprint import Fingerprint
    from .fingerprint_answer import FingerprintAnswer
    from .fingerprint_create import FingerprintCreate
    from .fingerprint_status_answer import FingerprintStatusAnswer
    from .genre import Genre
    from .genre_list import GenreList
    from .genre_list_status import GenreListStatus
    from .genre_page import GenrePage
    from .get_artist_activity_period import GetArtistActivityPeriod
    from .get_conversations_folder import GetConversationsFolder
    from .get_messages_pagination import GetMessagesPagination
    from .get_producer_dashboard_leaderboard_period import GetProducerDashboardLeaderboardPeriod
    from .get_radio_recommendations_type import GetRadioRecommendationsType
    from .get_tracks_paginate import GetTracksPaginate
    from .insights_export_format import InsightsExportFormat
    from .insights_export_format_id import InsightsExportFormatId
    from .insights_export_formats import InsightsExportFormats
    from .insights_export_selection import InsightsExportSelection
    from .insights_period import InsightsPeriod
    from .insights_report_selection import InsightsReportSelection
    from .insights_timeframe import InsightsTimeframe
    from .leaderboard_overall import LeaderboardOverall
    from .library_item_input import LibraryItemInput
    from .library_item_input_likeable_type import LibraryItemInputLikeableType
    from .library_selection import LibrarySelection
    from .license_ import License
    from .license_challenge import LicenseChallenge
    from .license_pdf_data import LicensePdfData
    from .license_preset_answer import LicensePresetAnswer
    from .license_preset_arbitration_location_input import LicensePresetArbitrationLocationInput
    from .license_preset_config_change_input import LicensePresetConfigChangeInput
    from .license_preset_config_input import LicensePresetConfigInput
    from .license_preset_create import LicensePresetCreate
    from .license_preset_publishing_share_input import LicensePresetPublishingShareInput
    from .license_preset_update import LicensePresetUpdate
    from .license_revocation import LicenseRevocation
    from .license_revoked import LicenseRevoked
    from .license_verification import LicenseVerification
    from .login_answer import LoginAnswer
    from .login_answer_status import LoginAnswerStatus
    from .login_credentials import LoginCredentials
    from .lyric import Lyric
    from .lyric_answer import LyricAnswer
    from .message import Message
    from .message_answer import MessageAnswer
    from .message_create import MessageCreate
    from .message_error import MessageError
    from .message_list import MessageList
    from .message_reaction import MessageReaction
    from .message_unread_count import MessageUnreadCount
    from .message_unread_count_answer import MessageUnreadCountAnswer
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
    from .placement import Placement
    from .placement_list import PlacementList
    from .placement_list_scan_status import PlacementListScanStatus
    from .plain_error import PlainError
    from .platform_contribution_graph import PlatformContributionGraph
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
    from .playlist_page import PlaylistPage
    from .playlist_track_selection import PlaylistTrackSelection
    from .playlist_tracks_added import PlaylistTracksAdded
    from .playlist_tracks_removed import PlaylistTracksRemoved
    from .playlist_update import PlaylistUpdate
    from .producer_dashboard import ProducerDashboard
    from .producer_finance_transactions_filter import ProducerFinanceTransactionsFilter
    from .producer_finance_transactions_status import ProducerFinanceTransactionsStatus
    from .producer_finance_transactions_type import ProducerFinanceTransactionsType
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
    from .producer_overview import ProducerOverview
    from .producer_xp import ProducerXP
    from .profile import Profile
    from .profile_image import ProfileImage
    from .profile_link import ProfileLink
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
    from .status import Status
    from .stripe_connect_onboard import StripeConnectOnboard
    from .stripe_connect_status import StripeConnectStatus
    from .tag import Tag
    from .throttle_error import ThrottleError
    from .token_quota_error import TokenQuotaError
    from .token_shortage import TokenShortage
    from .track import Track
    from .track_answer import TrackAnswer
    from .track_create import TrackCreate
    from .track_create_ai_usage import TrackCreateAiUsage
    from .track_create_exclusive_currency import TrackCreateExclusiveCurrency
    from .track_create_exclusive_status import TrackCreateExclusiveStatus
    from .track_create_licensing_type import TrackCreateLicensingType
    from .track_create_sample_safe_status import TrackCreateSampleSafeStatus
    from .track_exclusive_license_config_input import TrackExclusiveLicenseConfigInput
    from .track_growth_batch import TrackGrowthBatch
    from .track_insights import TrackInsights
    from .track_insights_engagement import TrackInsightsEngagement
    from .track_insights_performance import TrackInsightsPerformance
    from .track_list import TrackList
    from .track_list_status import TrackListStatus
    from .track_page import TrackPage
    from .track_waveform import TrackWaveform
    from .track_waveform_status import TrackWaveformStatus
    from .typing_status_update import TypingStatusUpdate
    from .undocumented_answer import UndocumentedAnswer
    from .undocumented_body import UndocumentedBody
    from .user import User
    from .user_answer import UserAnswer
    from .user_list import UserList
    from .user_list_status import UserListStatus
    from .user_matches import UserMatches
    from .user_minutes_left import UserMinutesLeft
    from .user_page import UserPage
    from .validation_errors import ValidationErrors

__all__ = [
    "Album",
    "AlbumAnswer",
    "AlbumCreate",
    "AlbumCreateArtistsItemType1",
    "AlbumList",
    "AlbumListStatus",
    "AlbumPage",
    "Artist",
    "ArtistActivity",
    "ArtistActivityPagination",
    "ArtistActivityPeriod",
    "ArtistActivitySummary",
    "ArtistActivityTopTrack",
    "ArtistAnswer",
    "ArtistCollaborations",
    "ArtistCollaborationsAnswer",
    "ArtistCollaborationsNetworkStrength",
    "ArtistCollaborativeTrack",
    "ArtistContributionGraph",
    "ArtistCreate",
    "ArtistDashboardStats",
    "ArtistDashboardStatsAnswer",
    "ArtistDashboardTopTrack",
    "ArtistDownload",
    "ArtistDownloadAccount",
    "ArtistDownloadLicense",
    "ArtistDownloadTrack",
    "ArtistFollowStatus",
    "ArtistList",
    "ArtistListStatus",
    "ArtistOwnership",
    "ArtistPage",
    "ArtistProfile",
    "ArtistProfileUpdate",
    "ArtistProfileUpdated",
    "ArtistSocialLinks",
    "ArtistSocialLinksInput",
    "ArtistTrackPerformance",
    "ArtistUploadInsights",
    "ArtistUploadMonth",
    "BackstageApplicantInput",
    "BackstageApplicationCreate",
    "BackstageApplicationCreateType",
    "BackstageSubmissionStatus",
    "BackstageSubmissionStatusBlockReason",
    "BeatRequest",
    "BeatRequestAnswer",
    "BeatRequestCreate",
    "BeatRequestCreateDurationHours",
    "BeatRequestCreated",
    "BeatRequestDurationTier",
    "BeatRequestDurationTierList",
    "BeatRequestList",
    "BeatRequestSubmissionCreate",
    "BeatRequestSubmissionList",
    "BeatRequestTokens",
    "BeatRequestView",
    "CodedError",
    "CollectionCreate",
    "CollectionUpdate",
    "Comment",
    "Conversation",
    "ConversationArchiving",
    "ConversationList",
    "ConversationPinning",
    "ConversationReport",
    "ConversationStart",
    "ConversationStarted",
    "CouponCheck",
    "CouponDiscount",
    "CoverArtPreview",
    "CoverArtPreviewCreate",
    "CoverArtTemplate",
    "CoverArtTemplateList",
    "CoverArtTemplatePagination",
    "DeviceRegistration",
    "DeviceRegistrationPlatform",
    "DeviceRemoval",
    "DuplicateCheck",
    "DuplicateCheckAnswer",
    "FailureError",
    "FieldErrors",
    "FinanceSale",
    "FinanceSales",
    "FinanceSalesEarnings",
    "FinanceSetup",
    "FinanceSetupProviders",
    "FinanceSummary",
    "FinanceTransactionList",
    "FinanceTransactionPagination",
    "Fingerprint",
    "FingerprintAnswer",
    "FingerprintCreate",
    "FingerprintStatusAnswer",
    "Genre",
    "GenreList",
    "GenreListStatus",
    "GenrePage",
    "GetArtistActivityPeriod",
    "GetConversationsFolder",
    "GetMessagesPagination",
    "GetProducerDashboardLeaderboardPeriod",
    "GetRadioRecommendationsType",
    "GetTracksPaginate",
    "InsightsExportFormat",
    "InsightsExportFormatId",
    "InsightsExportFormats",
    "InsightsExportSelection",
    "InsightsPeriod",
    "InsightsReportSelection",
    "InsightsTimeframe",
    "LeaderboardOverall",
    "LibraryItemInput",
    "LibraryItemInputLikeableType",
    "LibrarySelection",
    "License",
    "LicenseChallenge",
    "LicensePdfData",
    "LicensePresetAnswer",
    "LicensePresetArbitrationLocationInput",
    "LicensePresetConfigChangeInput",
    "LicensePresetConfigInput",
    "LicensePresetCreate",
    "LicensePresetPublishingShareInput",
    "LicensePresetUpdate",
    "LicenseRevocation",
    "LicenseRevoked",
    "LicenseVerification",
    "LoginAnswer",
    "LoginAnswerStatus",
    "LoginCredentials",
    "Lyric",
    "LyricAnswer",
    "Message",
    "MessageAnswer",
    "MessageCreate",
    "MessageError",
    "MessageList",
    "MessageReaction",
    "MessageUnreadCount",
    "MessageUnreadCountAnswer",
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
    "Placement",
    "PlacementList",
    "PlacementListScanStatus",
    "PlainError",
    "PlatformContributionGraph",
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
    "PlaylistPage",
    "PlaylistTrackSelection",
    "PlaylistTracksAdded",
    "PlaylistTracksRemoved",
    "PlaylistUpdate",
    "ProducerDashboard",
    "ProducerFinanceTransactionsFilter",
    "ProducerFinanceTransactionsStatus",
    "ProducerFinanceTransactionsType",
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
    "ProducerOverview",
    "ProducerXP",
    "Profile",
    "ProfileImage",
    "ProfileLink",
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
    "Status",
    "StripeConnectOnboard",
    "StripeConnectStatus",
    "Tag",
    "ThrottleError",
    "TokenQuotaError",
    "TokenShortage",
    "Track",
    "TrackAnswer",
    "TrackCreate",
    "TrackCreateAiUsage",
    "TrackCreateExclusiveCurrency",
    "TrackCreateExclusiveStatus",
    "TrackCreateLicensingType",
    "TrackCreateSampleSafeStatus",
    "TrackExclusiveLicenseConfigInput",
    "TrackGrowthBatch",
    "TrackInsights",
    "TrackInsightsEngagement",
    "TrackInsightsPerformance",
    "TrackList",
    "TrackListStatus",
    "TrackPage",
    "TrackWaveform",
    "TrackWaveformStatus",
    "TypingStatusUpdate",
    "UndocumentedAnswer",
    "UndocumentedBody",
    "User",
    "UserAnswer",
    "UserList",
    "UserListStatus",
    "UserMatches",
    "UserMinutesLeft",
    "UserPage",
    "ValidationErrors",
]

_MODULES = {
    "Album": "album",
    "AlbumAnswer": "album_answer",
    "AlbumCreate": "album_create",
    "AlbumCreateArtistsItemType1": "album_create_artists_item_type_1",
    "AlbumList": "album_list",
    "AlbumListStatus": "album_list_status",
    "AlbumPage": "album_page",
    "Artist": "artist",
    "ArtistActivity": "artist_activity",
    "ArtistActivityPagination": "artist_activity_pagination",
    "ArtistActivityPeriod": "artist_activity_period",
    "ArtistActivitySummary": "artist_activity_summary",
    "ArtistActivityTopTrack": "artist_activity_top_track",
    "ArtistAnswer": "artist_answer",
    "ArtistCollaborations": "artist_collaborations",
    "ArtistCollaborationsAnswer": "artist_collaborations_answer",
    "ArtistCollaborationsNetworkStrength": "artist_collaborations_network_strength",
    "ArtistCollaborativeTrack": "artist_collaborative_track",
    "ArtistContributionGraph": "artist_contribution_graph",
    "ArtistCreate": "artist_create",
    "ArtistDashboardStats": "artist_dashboard_stats",
    "ArtistDashboardStatsAnswer": "artist_dashboard_stats_answer",
    "ArtistDashboardTopTrack": "artist_dashboard_top_track",
    "ArtistDownload": "artist_download",
    "ArtistDownloadAccount": "artist_download_account",
    "ArtistDownloadLicense": "artist_download_license",
    "ArtistDownloadTrack": "artist_download_track",
    "ArtistFollowStatus": "artist_follow_status",
    "ArtistList": "artist_list",
    "ArtistListStatus": "artist_list_status",
    "ArtistOwnership": "artist_ownership",
    "ArtistPage": "artist_page",
    "ArtistProfile": "artist_profile",
    "ArtistProfileUpdate": "artist_profile_update",
    "ArtistProfileUpdated": "artist_profile_updated",
    "ArtistSocialLinks": "artist_social_links",
    "ArtistSocialLinksInput": "artist_social_links_input",
    "ArtistTrackPerformance": "artist_track_performance",
    "ArtistUploadInsights": "artist_upload_insights",
    "ArtistUploadMonth": "artist_upload_month",
    "BackstageApplicantInput": "backstage_applicant_input",
    "BackstageApplicationCreate": "backstage_application_create",
    "BackstageApplicationCreateType": "backstage_application_create_type",
    "BackstageSubmissionStatus": "backstage_submission_status",
    "BackstageSubmissionStatusBlockReason": "backstage_submission_status_block_reason",
    "BeatRequest": "beat_request",
    "BeatRequestAnswer": "beat_request_answer",
    "BeatRequestCreate": "beat_request_create",
    "BeatRequestCreated": "beat_request_created",
    "BeatRequestCreateDurationHours": "beat_request_create_duration_hours",
    "BeatRequestDurationTier": "beat_request_duration_tier",
    "BeatRequestDurationTierList": "beat_request_duration_tier_list",
    "BeatRequestList": "beat_request_list",
    "BeatRequestSubmissionCreate": "beat_request_submission_create",
    "BeatRequestSubmissionList": "beat_request_submission_list",
    "BeatRequestTokens": "beat_request_tokens",
    "BeatRequestView": "beat_request_view",
    "CodedError": "coded_error",
    "CollectionCreate": "collection_create",
    "CollectionUpdate": "collection_update",
    "Comment": "comment",
    "Conversation": "conversation",
    "ConversationArchiving": "conversation_archiving",
    "ConversationList": "conversation_list",
    "ConversationPinning": "conversation_pinning",
    "ConversationReport": "conversation_report",
    "ConversationStart": "conversation_start",
    "ConversationStarted": "conversation_started",
    "CouponCheck": "coupon_check",
    "CouponDiscount": "coupon_discount",
    "CoverArtPreview": "cover_art_preview",
    "CoverArtPreviewCreate": "cover_art_preview_create",
    "CoverArtTemplate": "cover_art_template",
    "CoverArtTemplateList": "cover_art_template_list",
    "CoverArtTemplatePagination": "cover_art_template_pagination",
    "DeviceRegistration": "device_registration",
    "DeviceRegistrationPlatform": "device_registration_platform",
    "DeviceRemoval": "device_removal",
    "DuplicateCheck": "duplicate_check",
    "DuplicateCheckAnswer": "duplicate_check_answer",
    "FailureError": "failure_error",
    "FieldErrors": "field_errors",
    "FinanceSale": "finance_sale",
    "FinanceSales": "finance_sales",
    "FinanceSalesEarnings": "finance_sales_earnings",
    "FinanceSetup": "finance_setup",
    "FinanceSetupProviders": "finance_setup_providers",
    "FinanceSummary": "finance_summary",
    "FinanceTransactionList": "finance_transaction_list",
    "FinanceTransactionPagination": "finance_transaction_pagination",
    "Fingerprint": "fingerprint",
    "FingerprintAnswer": "fingerprint_answer",
    "FingerprintCreate": "fingerprint_create",
    "FingerprintStatusAnswer": "fingerprint_status_answer",
    "Genre": "genre",
    "GenreList": "genre_list",
    "GenreListStatus": "genre_list_status",
    "GenrePage": "genre_page",
    "GetArtistActivityPeriod": "get_artist_activity_period",
    "GetConversationsFolder": "get_conversations_folder",
    "GetMessagesPagination": "get_messages_pagination",
    "GetProducerDashboardLeaderboardPeriod": "get_producer_dashboard_leaderboard_period",
    "GetRadioRecommendationsType": "get_radio_recommendations_type",
    "GetTracksPaginate": "get_tracks_paginate",
    "InsightsExportFormat": "insights_export_format",
    "InsightsExportFormatId": "insights_export_format_id",
    "InsightsExportFormats": "insights_export_formats",
    "InsightsExportSelection": "insights_export_selection",
    "InsightsPeriod": "insights_period",
    "InsightsReportSelection": "insights_report_selection",
    "InsightsTimeframe": "insights_timeframe",
    "LeaderboardOverall": "leaderboard_overall",
    "LibraryItemInput": "library_item_input",
    "LibraryItemInputLikeableType": "library_item_input_likeable_type",
    "LibrarySelection": "library_selection",
    "License": "license_",
    "LicenseChallenge": "license_challenge",
    "LicensePdfData": "license_pdf_data",
    "LicensePresetAnswer": "license_preset_answer",
    "LicensePresetArbitrationLocationInput": "license_preset_arbitration_location_input",
    "LicensePresetConfigChangeInput": "license_preset_config_change_input",
    "LicensePresetConfigInput": "license_preset_config_input",
    "LicensePresetCreate": "license_preset_create",
    "LicensePresetPublishingShareInput": "license_preset_publishing_share_input",
    "LicensePresetUpdate": "license_preset_update",
    "LicenseRevocation": "license_revocation",
    "LicenseRevoked": "license_revoked",
    "LicenseVerification": "license_verification",
    "LoginAnswer": "login_answer",
    "LoginAnswerStatus": "login_answer_status",
    "LoginCredentials": "login_credentials",
    "Lyric": "lyric",
    "LyricAnswer": "lyric_answer",
    "Message": "message",
    "MessageAnswer": "message_answer",
    "MessageCreate": "message_create",
    "MessageError": "message_error",
    "MessageList": "message_list",
    "MessageReaction": "message_reaction",
    "MessageUnreadCount": "message_unread_count",
    "MessageUnreadCountAnswer": "message_unread_count_answer",
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
    "Placement": "placement",
    "PlacementList": "placement_list",
    "PlacementListScanStatus": "placement_list_scan_status",
    "PlainError": "plain_error",
    "PlatformContributionGraph": "platform_contribution_graph",
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
    "PlaylistPage": "playlist_page",
    "PlaylistTracksAdded": "playlist_tracks_added",
    "PlaylistTrackSelection": "playlist_track_selection",
    "PlaylistTracksRemoved": "playlist_tracks_removed",
    "PlaylistUpdate": "playlist_update",
    "PlayLogged": "play_logged",
    "PlayLoggedStatus": "play_logged_status",
    "PlayReport": "play_report",
    "ProducerDashboard": "producer_dashboard",
    "ProducerFinanceTransactionsFilter": "producer_finance_transactions_filter",
    "ProducerFinanceTransactionsStatus": "producer_finance_transactions_status",
    "ProducerFinanceTransactionsType": "producer_finance_transactions_type",
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
    "ProducerOverview": "producer_overview",
    "ProducerXP": "producer_xp",
    "Profile": "profile",
    "ProfileImage": "profile_image",
    "ProfileLink": "profile_link",
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
    "Status": "status",
    "StripeConnectOnboard": "stripe_connect_onboard",
    "StripeConnectStatus": "stripe_connect_status",
    "Tag": "tag",
    "ThrottleError": "throttle_error",
    "TokenQuotaError": "token_quota_error",
    "TokenShortage": "token_shortage",
    "Track": "track",
    "TrackAnswer": "track_answer",
    "TrackCreate": "track_create",
    "TrackCreateAiUsage": "track_create_ai_usage",
    "TrackCreateExclusiveCurrency": "track_create_exclusive_currency",
    "TrackCreateExclusiveStatus": "track_create_exclusive_status",
    "TrackCreateLicensingType": "track_create_licensing_type",
    "TrackCreateSampleSafeStatus": "track_create_sample_safe_status",
    "TrackExclusiveLicenseConfigInput": "track_exclusive_license_config_input",
    "TrackGrowthBatch": "track_growth_batch",
    "TrackInsights": "track_insights",
    "TrackInsightsEngagement": "track_insights_engagement",
    "TrackInsightsPerformance": "track_insights_performance",
    "TrackList": "track_list",
    "TrackListStatus": "track_list_status",
    "TrackPage": "track_page",
    "TrackWaveform": "track_waveform",
    "TrackWaveformStatus": "track_waveform_status",
    "TypingStatusUpdate": "typing_status_update",
    "UndocumentedAnswer": "undocumented_answer",
    "UndocumentedBody": "undocumented_body",
    "User": "user",
    "UserAnswer": "user_answer",
    "UserList": "user_list",
    "UserListStatus": "user_list_status",
    "UserMatches": "user_matches",
    "UserMinutesLeft": "user_minutes_left",
    "UserPage": "user_page",
    "ValidationErrors": "validation_errors",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value
