"""The NotificationSelectionInput model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .notification_channels_input import NotificationChannelsInput


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NotificationSelectionInput(BodyModel):
    """By which channels a kind of notification shall come.

    Attributes:
        notif_id: The kind, by its name for programs.
    """

    notif_id: str
    channels: NotificationChannelsInput

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .notification_channels_input import NotificationChannelsInput

        return (
            Field("notif_id", "notif_id", None, False),
            Field("channels", "channels", object_of(NotificationChannelsInput), False),
        )
