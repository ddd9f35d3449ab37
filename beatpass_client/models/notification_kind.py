"""The NotificationKind model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .notification_requirement import NotificationRequirement


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NotificationKind(AnswerModel):
    """Something that an account can be told about.

    Attributes:
        notif_id: The name for programs.
    """

    name: str | None = None
    notif_id: str | None = None
    description: str | None = None
    requires: NotificationRequirement | str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", None, False),
            Field("notif_id", "notif_id", None, False),
            Field("description", "description", None, False),
            Field("requires", "requires", None, False),
        )
