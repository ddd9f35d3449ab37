"""The ArtistList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .artist_list_status import ArtistListStatus
    from .artist_page import ArtistPage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistList(AnswerModel):
    """The envelope around a page of artists."""

    status: ArtistListStatus | str | None = None
    pagination: ArtistPage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_page import ArtistPage

        return (
            Field("status", "status", None, False),
            Field("pagination", "pagination", object_of(ArtistPage), False),
        )
