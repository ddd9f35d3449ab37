"""The DeviceRemoval model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DeviceRemoval(BodyModel):
    """A device to forget.

    Attributes:
        token: The push token it was registered with.
    """

    token: str

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("token", "token", None, False),)
