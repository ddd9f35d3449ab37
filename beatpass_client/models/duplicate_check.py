"""The DuplicateCheck model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..runtime.values import ListOf
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DuplicateCheck(BodyModel):
    """A recording to find copies of.

    Attributes:
        playback_url: Where the recording can be heard.
        track_name: Its title.
        artist_names: Everybody it is by.
        exclude_track_id: Id of a track to leave out, mostly that of the recording itself.
    """

    playback_url: str
    track_name: str
    artist_names: list[str]
    exclude_track_id: int | Unset | None = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("playback_url", "playback_url", None, False),
            Field("track_name", "track_name", None, False),
            Field("artist_names", "artist_names", ListOf(), False),
            Field("exclude_track_id", "exclude_track_id", None, False),
        )
