"""The NotificationUserContext model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NotificationUserContext(AnswerModel):
    """What the account is, as far as it decides on notifications."""

    is_artist: bool | None = None
    is_verified_artist: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("is_artist", "is_artist", None, False),
            Field("is_verified_artist", "is_verified_artist", None, False),
        )
