"""The values of DeviceRegistrationPlatform that the contract knows."""

from __future__ import annotations

from typing import Literal

DeviceRegistrationPlatform = Literal[
    "android",
    "ios",
    "web",
]
