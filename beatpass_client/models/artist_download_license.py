"""The ArtistDownloadLicense model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistDownloadLicense(AnswerModel):
    """The license that the download was made under."""

    uuid: str | None = None
    type_: str | None = None
    status: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("uuid", "uuid", None, False),
            Field("type", "type_", None, False),
            Field("status", "status", None, False),
        )
