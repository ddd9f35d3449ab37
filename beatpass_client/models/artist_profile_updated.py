"""The ArtistProfileUpdated model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .artist_profile_change import ArtistProfileChange


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistProfileUpdated(AnswerModel):
    """The acknowledgement of a change to the artist page."""

    success: bool | None = None
    message: str | None = None
    data: ArtistProfileChange | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_profile_change import ArtistProfileChange

        return (
            Field("success", "success", None, False),
            Field("message", "message", None, False),
            Field("data", "data", object_of(ArtistProfileChange), False),
        )
