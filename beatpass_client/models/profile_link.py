"""The ProfileLink model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProfileLink(AnswerModel):
    """A link on a profile.

    Attributes:
        title: The words to show for the link.
    """

    id: int | None = None
    url: str | None = None
    title: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("url", "url", None, False),
            Field("title", "title", None, False),
        )
