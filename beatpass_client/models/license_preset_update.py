"""The LicensePresetUpdate model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .license_preset_config_change_input import LicensePresetConfigChangeInput


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicensePresetUpdate(BodyModel):
    """What to change in a preset."""

    name: str | Unset = UNSET
    description: str | Unset | None = UNSET
    config: LicensePresetConfigChangeInput | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .license_preset_config_change_input import LicensePresetConfigChangeInput

        return (
            Field("name", "name", None, False),
            Field("description", "description", None, False),
            Field("config", "config", object_of(LicensePresetConfigChangeInput), False),
        )
