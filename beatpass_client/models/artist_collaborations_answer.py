"""The ArtistCollaborationsAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .artist_collaborations import ArtistCollaborations


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistCollaborationsAnswer(AnswerModel):
    """The envelope around an artist's collaborations."""

    success: bool | None = None
    data: ArtistCollaborations | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_collaborations import ArtistCollaborations

        return (
            Field("success", "success", None, False),
            Field("data", "data", object_of(ArtistCollaborations), False),
        )
