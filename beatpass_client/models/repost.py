"""The Repost model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import OneOf

if TYPE_CHECKING:
    from .album import Album
    from .track import Track


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Repost(AnswerModel):
    """The record that an account passed a work on.

    Attributes:
        repostable: The work itself. Its `model_type` tells a track from an album.
    """

    repostable: Track | Album | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .album import Album
        from .track import Track

        return (
            Field("repostable", "repostable", OneOf(object_of(Track), object_of(Album)), False),
        )
