"""The LicensePresetAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicensePresetAnswer(AnswerModel):
    """A preset in its envelope."""

    status: str | None = None
    preset: OpenObject | None = None
    message: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("status", "status", None, False),
            Field("preset", "preset", object_of(OpenObject), False),
            Field("message", "message", None, False),
        )
