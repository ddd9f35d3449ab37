"""The NotificationSelection model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .notification_channels import NotificationChannels
    from .notification_requirement import NotificationRequirement


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NotificationSelection(AnswerModel):
    """By which channels a kind of notification comes to the account.

    Attributes:
        notif_id: The name for programs.
    """

    id: int | None = None
    name: str | None = None
    notif_id: str | None = None
    description: str | None = None
    requires: NotificationRequirement | str | None = None
    channels: NotificationChannels | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .notification_channels import NotificationChannels

        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("notif_id", "notif_id", None, False),
            Field("description", "description", None, False),
            Field("requires", "requires", None, False),
            Field("channels", "channels", object_of(NotificationChannels), False),
        )
