"""The LicenseRevocation model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicenseRevocation(BodyModel):
    """Why a license is taken away."""

    reason: str

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("reason", "reason", None, False),)
