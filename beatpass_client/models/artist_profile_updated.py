"""The ArtistProfileUpdated model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistProfileUpdated(AnswerModel):
    """The acknowledgement of a change to the artist page."""

    success: bool | None = None
    message: str | None = None
    data: OpenObject | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("success", "success", None, False),
            Field("message", "message", None, False),
            Field("data", "data", object_of(OpenObject), False),
        )
