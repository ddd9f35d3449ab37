"""The DeviceRegistration model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .device_registration_platform import DeviceRegistrationPlatform


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DeviceRegistration(BodyModel):
    """A device or browser to send push messages to.

    Attributes:
        token: What Firebase's client handed out for this device.
        device_name: A name that people know the device by.
    """

    token: str
    platform: DeviceRegistrationPlatform | Unset = UNSET
    device_name: str | Unset | None = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("token", "token", None, False),
            Field("platform", "platform", None, False),
            Field("device_name", "device_name", None, False),
        )
