"""The ArtistDashboardTopTrack model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistDashboardTopTrack(AnswerModel):
    """The artist's track that does best."""

    id: int | None = None
    name: str | None = None
    plays: int | None = None
    contribution_value: float | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("plays", "plays", None, False),
            Field("contribution_value", "contribution_value", None, False),
        )
