"""The ArtistUploadInsights model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .artist_upload_month import ArtistUploadMonth


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistUploadInsights(AnswerModel):
    """How often an artist uploads, and with what success.

    Attributes:
        best_performing_month: The month whose uploads were played most, if there is one.
        upload_frequency_days: The days from one upload to the next.
    """

    total_uploads: int | None = None
    uploads_this_month: int | None = None
    uploads_last_month: int | None = None
    average_plays_per_upload: float | None = None
    best_performing_month: ArtistUploadMonth | None = None
    upload_frequency_days: float | None = None
    recommended_upload_time: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_upload_month import ArtistUploadMonth

        return (
            Field("total_uploads", "total_uploads", None, False),
            Field("uploads_this_month", "uploads_this_month", None, False),
            Field("uploads_last_month", "uploads_last_month", None, False),
            Field("average_plays_per_upload", "average_plays_per_upload", None, False),
            Field(
                "best_performing_month",
                "best_performing_month",
                object_of(ArtistUploadMonth),
                False,
            ),
            Field("upload_frequency_days", "upload_frequency_days", None, False),
            Field("recommended_upload_time", "recommended_upload_time", None, False),
        )
