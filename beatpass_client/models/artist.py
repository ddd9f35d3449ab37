"""The Artist model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .genre import Genre
    from .profile import Profile
    from .profile_image import ProfileImage
    from .profile_link import ProfileLink
    from .track import Track


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Artist(AnswerModel):
    """A producer or another artist with a page on BeatPass.

    Attributes:
        model_type: The kind of thing this is, for answers that mix kinds.
        image_small: Address of the square portrait, about 320 pixels wide.
        verified: Whether BeatPass has confirmed who this is. Token tier.
        bio: What the artist says about themselves. Token tier.
        website: The artist's own site. Token tier.
        profile_images: Further pictures, when the server loaded them.
        links: Links elsewhere, when the server loaded them.
        genres: The genres, when the server loaded them.
        similar: Artists of a like sound, when the server loaded them.
        top_tracks: The best-known tracks, when the server loaded them.
    """

    id: int | None = None
    name: str | None = None
    model_type: str | None = None
    image_small: str | None = None
    verified: bool | None = None
    bio: str | None = None
    website: str | None = None
    profile: Profile | None = None
    profile_images: list[ProfileImage] | None = None
    links: list[ProfileLink] | None = None
    genres: list[Genre] | None = None
    similar: list[Artist] | None = None
    top_tracks: list[Track] | None = None

    _public_fields = frozenset(
        {
            "id",
            "model_type",
            "name",
        }
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .genre import Genre
        from .profile import Profile
        from .profile_image import ProfileImage
        from .profile_link import ProfileLink
        from .track import Track

        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("model_type", "model_type", None, False),
            Field("image_small", "image_small", None, False),
            Field("verified", "verified", None, False),
            Field("bio", "bio", None, False),
            Field("website", "website", None, False),
            Field("profile", "profile", object_of(Profile), False),
            Field("profile_images", "profile_images", ListOf(object_of(ProfileImage)), False),
            Field("links", "links", ListOf(object_of(ProfileLink)), False),
            Field("genres", "genres", ListOf(object_of(Genre)), False),
            Field("similar", "similar", ListOf(object_of(Artist)), False),
            Field("top_tracks", "top_tracks", ListOf(object_of(Track)), False),
        )
