"""The Profile model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Profile(AnswerModel):
    """What a page says about an artist or an account."""

    id: int | None = None
    description: str | None = None
    city: str | None = None
    country: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("description", "description", None, False),
            Field("city", "city", None, False),
            Field("country", "country", None, False),
        )
