"""The UndocumentedAnswer model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UndocumentedAnswer(AnswerModel):
    """An answer whose fields nobody has documented. Its keys come as the server sends them; none
    of them is promised.
    """

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
