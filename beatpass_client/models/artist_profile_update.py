"""The ArtistProfileUpdate model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .artist_social_links_input import ArtistSocialLinksInput


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistProfileUpdate(BodyModel):
    """Changes to one's own artist page."""

    bio: str | Unset = UNSET
    website: str | Unset = UNSET
    social_links: ArtistSocialLinksInput | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_social_links_input import ArtistSocialLinksInput

        return (
            Field("bio", "bio", None, False),
            Field("website", "website", None, False),
            Field("social_links", "social_links", object_of(ArtistSocialLinksInput), False),
        )
