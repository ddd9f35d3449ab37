"""The ArtistDownloadAccount model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistDownloadAccount(AnswerModel):
    """The account that downloaded."""

    id: int | None = None
    display_name: str | None = None
    avatar: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("displayName", "display_name", None, False),
            Field("avatar", "avatar", None, False),
        )
