"""The ArtistUploadInsightsAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .artist_upload_insights import ArtistUploadInsights


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistUploadInsightsAnswer(AnswerModel):
    """The envelope around the figures about uploads."""

    success: bool | None = None
    data: ArtistUploadInsights | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_upload_insights import ArtistUploadInsights

        return (
            Field("success", "success", None, False),
            Field("data", "data", object_of(ArtistUploadInsights), False),
        )
