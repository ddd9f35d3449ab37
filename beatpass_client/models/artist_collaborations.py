"""The ArtistCollaborations model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .artist_collaborations_network_strength import ArtistCollaborationsNetworkStrength


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistCollaborations(AnswerModel):
    """An artist's work with others in figures.

    Attributes:
        collaborative_tracks: How many tracks were made with others.
        unique_collaborators: With how many others, each counted once.
        top_collaborators: The most frequent partners. BeatPass does not document what an item
            holds.
    """

    collaborative_tracks: int | None = None
    unique_collaborators: int | None = None
    top_collaborators: list[Any] | None = None
    collaboration_score: float | None = None
    network_strength: ArtistCollaborationsNetworkStrength | str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("collaborative_tracks", "collaborative_tracks", None, False),
            Field("unique_collaborators", "unique_collaborators", None, False),
            Field("top_collaborators", "top_collaborators", ListOf(), False),
            Field("collaboration_score", "collaboration_score", None, False),
            Field("network_strength", "network_strength", None, False),
        )
