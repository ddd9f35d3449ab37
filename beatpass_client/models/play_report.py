"""The PlayReport model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlayReport(BodyModel):
    """Details of a play. All of them may be left out.

    Attributes:
        idempotency_key: Marks this report, so that its repetition is known for one.
        play_token: What an earlier report of the same play returned.
        queue_id: The queue that the track is played from.
        position: How far into the track the listener is. BeatPass does not name the unit.
    """

    idempotency_key: str | Unset | None = UNSET
    play_token: str | Unset | None = UNSET
    queue_id: str | Unset | None = UNSET
    position: float | Unset | None = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("idempotency_key", "idempotency_key", None, False),
            Field("play_token", "play_token", None, True),
            Field("queueId", "queue_id", None, False),
            Field("position", "position", None, False),
        )
