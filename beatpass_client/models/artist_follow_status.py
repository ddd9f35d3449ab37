"""The ArtistFollowStatus model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistFollowStatus(AnswerModel):
    """How the token's owner stands to an artist.

    Attributes:
        following: True when the token's owner follows the artist.
    """

    following: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("following", "following", None, False),)
