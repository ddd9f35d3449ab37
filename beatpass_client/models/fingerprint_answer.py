"""The FingerprintAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .fingerprint import Fingerprint


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FingerprintAnswer(AnswerModel):
    """A fingerprint that was asked for, in its envelope."""

    fingerprint: Fingerprint | None = None
    success: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .fingerprint import Fingerprint

        return (
            Field("fingerprint", "fingerprint", object_of(Fingerprint), False),
            Field("success", "success", None, False),
        )
