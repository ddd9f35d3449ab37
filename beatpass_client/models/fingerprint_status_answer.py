"""The FingerprintStatusAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .fingerprint import Fingerprint


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FingerprintStatusAnswer(AnswerModel):
    """The state of a track's fingerprint in its envelope.

    Attributes:
        fingerprint: Null when the track has none yet.
    """

    fingerprint: Fingerprint | None = None
    success: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .fingerprint import Fingerprint

        return (
            Field("fingerprint", "fingerprint", object_of(Fingerprint), False),
            Field("success", "success", None, False),
        )
