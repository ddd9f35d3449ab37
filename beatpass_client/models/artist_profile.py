"""The ArtistProfile model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import read_datetime

if TYPE_CHECKING:
    from .artist_social_links import ArtistSocialLinks


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistProfile(AnswerModel):
    """One's own artist page with its totals.

    Attributes:
        upload_access: Whether one may upload.
    """

    id: int | None = None
    name: str | None = None
    upload_access: bool | None = None
    total_tracks: int | None = None
    total_plays: int | None = None
    member_since: datetime.datetime | str | None = None
    bio: str | None = None
    website: str | None = None
    social_links: ArtistSocialLinks | None = None

    _times = (("member_since", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_social_links import ArtistSocialLinks

        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("upload_access", "upload_access", None, False),
            Field("total_tracks", "total_tracks", None, False),
            Field("total_plays", "total_plays", None, False),
            Field("member_since", "member_since", read_datetime, False),
            Field("bio", "bio", None, False),
            Field("website", "website", None, False),
            Field("social_links", "social_links", object_of(ArtistSocialLinks), False),
        )
