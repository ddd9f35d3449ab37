"""The BeatRequestCreated model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .beat_request import BeatRequest
    from .beat_request_tokens import BeatRequestTokens


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestCreated(AnswerModel):
    """The new request, and what it left of the tokens."""

    success: bool | None = None
    message: str | None = None
    data: BeatRequest | None = None
    token_info: BeatRequestTokens | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .beat_request import BeatRequest
        from .beat_request_tokens import BeatRequestTokens

        return (
            Field("success", "success", None, False),
            Field("message", "message", None, False),
            Field("data", "data", object_of(BeatRequest), False),
            Field("token_info", "token_info", object_of(BeatRequestTokens), False),
        )
