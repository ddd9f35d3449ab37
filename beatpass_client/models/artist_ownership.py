"""The ArtistOwnership model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistOwnership(AnswerModel):
    """Whether an account has claimed an artist page.

    Attributes:
        owned: Whether an account has claimed the page. Weak evidence.
        artist_id: Id of the artist. Weak evidence.
        artist_name: Name of the artist. Weak evidence.
    """

    owned: bool | None = None
    artist_id: int | None = None
    artist_name: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("owned", "owned", None, False),
            Field("artist_id", "artist_id", None, False),
            Field("artist_name", "artist_name", None, False),
        )
