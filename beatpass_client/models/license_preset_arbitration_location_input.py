"""The LicensePresetArbitrationLocationInput model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicensePresetArbitrationLocationInput(BodyModel):
    """Where disputes are settled. It must not be empty."""

    state_province: str | Unset = UNSET
    country: str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("state_province", "state_province", None, False),
            Field("country", "country", None, False),
        )
