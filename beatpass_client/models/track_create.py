"""The TrackCreate model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .track_create_ai_usage import TrackCreateAiUsage
    from .track_create_exclusive_currency import TrackCreateExclusiveCurrency
    from .track_create_exclusive_status import TrackCreateExclusiveStatus
    from .track_create_licensing_type import TrackCreateLicensingType
    from .track_create_sample_safe_status import TrackCreateSampleSafeStatus
    from .track_exclusive_license_config_input import TrackExclusiveLicenseConfigInput


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackCreate(BodyModel):
    """A track to publish.

    Attributes:
        name: The title, not used before. Leave out file endings, technical notes and names of
            artists.
        image: Reference of the uploaded cover.
        duration: Length in milliseconds.
        artists: Ids of the credited artists; `CURRENT_USER` stands for one's own.
        licensing_type: Which kinds of license to offer.
        key: Musical key.
        scale: Musical scale.
        bpm: Tempo in beats a minute.
        url: Address of the audio, from which the server looks for copies.
        src: Reference of the uploaded audio. The upload must be over.
        genres: The genres to file it under.
        number: Place on its album.
        spotify_popularity: Popularity on Spotify, from 1 to 100.
        album_id: Id of an album that one may add to.
        exclusive_status: Whether the exclusive license is on offer. Needed for all but
            `non_exclusive_only`.
        exclusive_price: Price of the exclusive license in main units of `exclusive_currency`.
            Needed when it is on offer.
        exclusive_contact_email: Where exclusive buyers can write. Needed for all but
            `non_exclusive_only`.
        exclusive_license_config: Terms of the exclusive license. Needed unless a preset brings
            them.
        exclusive_license_preset_id: Id of a preset to take the terms from. It never stands in
            for the guarantee.
        sample_safe: Whether all samples may be used.
        sample_safe_status: How far the samples are cleared. Needed when `sample_safe` is true.
        ai_usage: Whether AI took part. The server may insist on an answer.
        ai_tool_name: The AI tool. Needed for `ai_assisted`.
        ai_usage_details: What the AI did, in 10 characters or more without outer blanks. Needed
            for `ai_assisted`.
        ai_commercial_rights_confirmed: That the result may be sold. Must be true for
            `ai_assisted`.
    """

    name: str
    image: str
    duration: int
    artists: list[int | str]
    licensing_type: TrackCreateLicensingType
    key: str
    scale: str
    bpm: int
    url: str
    src: str
    description: str | Unset = UNSET
    genres: list[Any] | Unset = UNSET
    number: int | Unset = UNSET
    spotify_popularity: Any | Unset = UNSET
    album_id: int | Unset | None = UNSET
    exclusive_status: TrackCreateExclusiveStatus | Unset = UNSET
    exclusive_price: float | Unset | None = UNSET
    exclusive_currency: TrackCreateExclusiveCurrency | Unset = UNSET
    exclusive_buyer_info: str | Unset | None = UNSET
    exclusive_contact_email: str | Unset = UNSET
    exclusive_license_config: TrackExclusiveLicenseConfigInput | Unset | None = UNSET
    exclusive_license_preset_id: int | Unset | None = UNSET
    sample_safe: bool | Unset | None = UNSET
    sample_safe_status: TrackCreateSampleSafeStatus | Unset = UNSET
    sample_safe_notes: str | Unset | None = UNSET
    ai_usage: TrackCreateAiUsage | Unset = UNSET
    ai_tool_name: str | Unset | None = UNSET
    ai_usage_details: str | Unset | None = UNSET
    ai_commercial_rights_confirmed: bool | Unset | None = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .track_exclusive_license_config_input import TrackExclusiveLicenseConfigInput

        return (
            Field("name", "name", None, False),
            Field("image", "image", None, False),
            Field("duration", "duration", None, False),
            Field("artists", "artists", ListOf(), False),
            Field("licensing_type", "licensing_type", None, False),
            Field("key", "key", None, False),
            Field("scale", "scale", None, False),
            Field("bpm", "bpm", None, False),
            Field("url", "url", None, False),
            Field("src", "src", None, False),
            Field("description", "description", None, False),
            Field("genres", "genres", ListOf(), False),
            Field("number", "number", None, False),
            Field("spotify_popularity", "spotify_popularity", None, False),
            Field("album_id", "album_id", None, False),
            Field("exclusive_status", "exclusive_status", None, False),
            Field("exclusive_price", "exclusive_price", None, False),
            Field("exclusive_currency", "exclusive_currency", None, False),
            Field("exclusive_buyer_info", "exclusive_buyer_info", None, False),
            Field("exclusive_contact_email", "exclusive_contact_email", None, False),
            Field(
                "exclusive_license_config",
                "exclusive_license_config",
                object_of(TrackExclusiveLicenseConfigInput),
                False,
            ),
            Field("exclusive_license_preset_id", "exclusive_license_preset_id", None, False),
            Field("sample_safe", "sample_safe", None, False),
            Field("sample_safe_status", "sample_safe_status", None, False),
            Field("sample_safe_notes", "sample_safe_notes", None, False),
            Field("ai_usage", "ai_usage", None, False),
            Field("ai_tool_name", "ai_tool_name", None, False),
            Field("ai_usage_details", "ai_usage_details", None, False),
            Field("ai_commercial_rights_confirmed", "ai_commercial_rights_confirmed", None, False),
        )
