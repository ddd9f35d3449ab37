"""The NotificationGroup model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .notification_kind import NotificationKind
    from .notification_requirement import NotificationRequirement


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NotificationGroup(AnswerModel):
    """Kinds of notification that belong together."""

    group_name: str | None = None
    group_description: str | None = None
    requires: NotificationRequirement | str | None = None
    subscriptions: list[NotificationKind] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .notification_kind import NotificationKind

        return (
            Field("group_name", "group_name", None, False),
            Field("group_description", "group_description", None, False),
            Field("requires", "requires", None, False),
            Field("subscriptions", "subscriptions", ListOf(object_of(NotificationKind)), False),
        )
