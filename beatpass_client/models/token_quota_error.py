"""The TokenQuotaError model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .token_shortage import TokenShortage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TokenQuotaError(AnswerModel):
    """The beat-request tokens do not suffice; the call was not carried out."""

    success: bool | None = None
    message: str | None = None
    token_info: TokenShortage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .token_shortage import TokenShortage

        return (
            Field("success", "success", None, False),
            Field("message", "message", None, False),
            Field("token_info", "token_info", object_of(TokenShortage), False),
        )
