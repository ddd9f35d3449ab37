"""The AlbumCreate model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..runtime.values import ListOf, read_date
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .album_create_artists_item_type_1 import AlbumCreateArtistsItemType1


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AlbumCreate(BodyModel):
    """An album to make.

    Attributes:
        image: Reference of the uploaded cover.
        artists: Ids of the credited artists; `CURRENT_USER` stands for one's own.
    """

    name: str
    image: str
    artists: list[int | AlbumCreateArtistsItemType1]
    description: str | Unset = UNSET
    release_date: datetime.date | str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", None, False),
            Field("image", "image", None, False),
            Field("artists", "artists", ListOf(), False),
            Field("description", "description", None, False),
            Field("release_date", "release_date", read_date, False),
        )
