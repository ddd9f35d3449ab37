"""The ConversationStarted model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ConversationStarted(AnswerModel):
    """The envelope around a conversation that was just started."""

    success: bool | None = None
    data: OpenObject | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("success", "success", None, False),
            Field("data", "data", object_of(OpenObject), False),
        )
