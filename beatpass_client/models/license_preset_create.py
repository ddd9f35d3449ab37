"""The LicensePresetCreate model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .license_preset_config_input import LicensePresetConfigInput


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicensePresetCreate(BodyModel):
    """A new preset.

    Attributes:
        is_default: Whether it becomes the default preset at once.
    """

    name: str
    config: LicensePresetConfigInput
    description: str | Unset | None = UNSET
    is_default: bool | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .license_preset_config_input import LicensePresetConfigInput

        return (
            Field("name", "name", None, False),
            Field("description", "description", None, False),
            Field("config", "config", object_of(LicensePresetConfigInput), False),
            Field("is_default", "is_default", None, False),
        )
