"""The LicenseRevoked model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicenseRevoked(AnswerModel):
    """The acknowledgement that a license was revoked."""

    message: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("message", "message", None, False),)
