"""The UserMinutesLeft model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UserMinutesLeft(AnswerModel):
    """What the plan of an account still takes.

    Attributes:
        minutes_left: Minutes of audio that can still be uploaded. Null when nothing limits
            them.
    """

    status: str | None = None
    minutes_left: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("status", "status", None, False),
            Field("minutesLeft", "minutes_left", None, False),
        )
