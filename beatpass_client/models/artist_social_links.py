"""The ArtistSocialLinks model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistSocialLinks(AnswerModel):
    """Where else the artist is to be found."""

    twitter: str | None = None
    instagram: str | None = None
    soundcloud: str | None = None
    youtube: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("twitter", "twitter", None, False),
            Field("instagram", "instagram", None, False),
            Field("soundcloud", "soundcloud", None, False),
            Field("youtube", "youtube", None, False),
        )
