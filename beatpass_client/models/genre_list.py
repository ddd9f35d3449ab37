"""The GenreList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .genre_list_status import GenreListStatus
    from .genre_page import GenrePage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class GenreList(AnswerModel):
    """The envelope around a page of genres."""

    status: GenreListStatus | str | None = None
    pagination: GenrePage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .genre_page import GenrePage

        return (
            Field("status", "status", None, False),
            Field("pagination", "pagination", object_of(GenrePage), False),
        )
