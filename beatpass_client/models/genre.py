"""The Genre model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Genre(AnswerModel):
    """A musical genre.

    Attributes:
        name: The name that paths take.
        display_name: The name to show to people.
        model_type: The kind of thing this is, for answers that mix kinds.
    """

    id: int | None = None
    name: str | None = None
    display_name: str | None = None
    model_type: str | None = None

    _public_fields = frozenset(
        {
            "display_name",
            "id",
            "model_type",
            "name",
        }
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("display_name", "display_name", None, False),
            Field("model_type", "model_type", None, False),
        )
