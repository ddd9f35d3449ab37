"""The BeatRequestDurationTier model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestDurationTier(AnswerModel):
    """A time that a request can stay open, and its price.

    Attributes:
        tokens: Tokens that it costs.
        label: Its name for people.
    """

    hours: int | None = None
    tokens: int | None = None
    label: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("hours", "hours", None, False),
            Field("tokens", "tokens", None, False),
            Field("label", "label", None, False),
        )
