"""The OpenObject model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class OpenObject(AnswerModel):
    """A part of an answer whose fields BeatPass leaves open."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
