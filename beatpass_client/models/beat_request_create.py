"""The BeatRequestCreate model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .beat_request_create_duration_hours import BeatRequestCreateDurationHours


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestCreate(BodyModel):
    """A beat that is wanted.

    Attributes:
        content: What is wanted. Markup and outer blanks are taken out.
        reference_track: Address of a track that sounds like the wanted one.
        bpm_range: One tempo, or two with a hyphen between them.
        mood: In letters and blanks.
        budget: What may be spent, as text with a currency or a range.
        duration_hours: Hours that the request stays open, at one token for each 24.
    """

    content: str
    reference_track: str
    genre: str | Unset | None = UNSET
    bpm_range: str | Unset | None = UNSET
    key: str | Unset | None = UNSET
    mood: str | Unset | None = UNSET
    budget: str | Unset | None = UNSET
    duration_hours: BeatRequestCreateDurationHours | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("content", "content", None, False),
            Field("reference_track", "reference_track", None, False),
            Field("genre", "genre", None, False),
            Field("bpm_range", "bpm_range", None, False),
            Field("key", "key", None, False),
            Field("mood", "mood", None, False),
            Field("budget", "budget", None, False),
            Field("duration_hours", "duration_hours", None, False),
        )
