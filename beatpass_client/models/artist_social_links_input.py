"""The ArtistSocialLinksInput model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistSocialLinksInput(BodyModel):
    """The social links to set."""

    twitter: str | Unset = UNSET
    instagram: str | Unset = UNSET
    soundcloud: str | Unset = UNSET
    youtube: str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("twitter", "twitter", None, False),
            Field("instagram", "instagram", None, False),
            Field("soundcloud", "soundcloud", None, False),
            Field("youtube", "youtube", None, False),
        )
