"""The LicensePresetConfigChangeInput model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .license_preset_arbitration_location_input import LicensePresetArbitrationLocationInput
    from .license_preset_publishing_share_input import LicensePresetPublishingShareInput


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicensePresetConfigChangeInput(BodyModel):
    """The terms that replace those of a preset; one left out takes BeatPass's default. Each
    `..._allowed` count takes a number or `unlimited`, and none of them may be null or empty.

    Attributes:
        territory: Where in the world the license holds.
        governing_law_country: Country whose law applies.
        broadcasting_rights: Whether the track may be broadcast; without them no radio stations
            count.
        streaming_rights: Whether the track may be streamed; without them no audio streams
            count.
        files_to_deliver: Kinds of file the buyer receives.
        producer_royalty_percentage: The producer's royalty in per cent.
        transferable: Whether the buyer may pass the license on.
        content_id_registration_allowed: Whether the buyer may register the track with a
            content-id system.
        distribute_copies_allowed: Copies that may be distributed, or `unlimited`.
        audio_streams_allowed: Audio streams, or `unlimited`; set to 0 when `streaming_rights`
            is false.
        monetized_music_videos_allowed: Music videos that earn money, or `unlimited`.
        non_monetized_music_videos_allowed: Music videos that earn nothing, or `unlimited`.
        monetized_video_streams_allowed: Video streams that earn money, or `unlimited`.
        non_monetized_video_streams_allowed: Video streams that earn nothing, or `unlimited`.
        radio_stations_allowed: Radio stations, or `unlimited`; set to 0 when
            `broadcasting_rights` is false.
        performances_not_for_profit_allowed: Performances that earn nothing, or `unlimited`.
    """

    publishing_share: LicensePresetPublishingShareInput | Unset = UNSET
    territory: str | Unset = UNSET
    governing_law_country: str | Unset = UNSET
    arbitration_location: LicensePresetArbitrationLocationInput | Unset = UNSET
    broadcasting_rights: bool | Unset = UNSET
    streaming_rights: bool | Unset = UNSET
    performances_for_profit: bool | Unset = UNSET
    files_to_deliver: list[str] | Unset = UNSET
    producer_royalty_percentage: float | Unset = UNSET
    exclusive_rights: bool | Unset = UNSET
    transferable: bool | Unset = UNSET
    content_id_registration_allowed: bool | Unset = UNSET
    distribute_copies_allowed: Any | Unset = UNSET
    audio_streams_allowed: Any | Unset = UNSET
    monetized_music_videos_allowed: Any | Unset = UNSET
    non_monetized_music_videos_allowed: Any | Unset = UNSET
    monetized_video_streams_allowed: Any | Unset = UNSET
    non_monetized_video_streams_allowed: Any | Unset = UNSET
    radio_stations_allowed: Any | Unset = UNSET
    performances_not_for_profit_allowed: Any | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .license_preset_arbitration_location_input import LicensePresetArbitrationLocationInput
        from .license_preset_publishing_share_input import LicensePresetPublishingShareInput

        return (
            Field(
                "publishing_share",
                "publishing_share",
                object_of(LicensePresetPublishingShareInput),
                False,
            ),
            Field("territory", "territory", None, False),
            Field("governing_law_country", "governing_law_country", None, False),
            Field(
                "arbitration_location",
                "arbitration_location",
                object_of(LicensePresetArbitrationLocationInput),
                False,
            ),
            Field("broadcasting_rights", "broadcasting_rights", None, False),
            Field("streaming_rights", "streaming_rights", None, False),
            Field("performances_for_profit", "performances_for_profit", None, False),
            Field("files_to_deliver", "files_to_deliver", ListOf(), False),
            Field("producer_royalty_percentage", "producer_royalty_percentage", None, False),
            Field("exclusive_rights", "exclusive_rights", None, False),
            Field("transferable", "transferable", None, False),
            Field(
                "content_id_registration_allowed", "content_id_registration_allowed", None, False
            ),
            Field("distribute_copies_allowed", "distribute_copies_allowed", None, False),
            Field("audio_streams_allowed", "audio_streams_allowed", None, False),
            Field("monetized_music_videos_allowed", "monetized_music_videos_allowed", None, False),
            Field(
                "non_monetized_music_videos_allowed",
                "non_monetized_music_videos_allowed",
                None,
                False,
            ),
            Field(
                "monetized_video_streams_allowed", "monetized_video_streams_allowed", None, False
            ),
            Field(
                "non_monetized_video_streams_allowed",
                "non_monetized_video_streams_allowed",
                None,
                False,
            ),
            Field("radio_stations_allowed", "radio_stations_allowed", None, False),
            Field(
                "performances_not_for_profit_allowed",
                "performances_not_for_profit_allowed",
                None,
                False,
            ),
        )
