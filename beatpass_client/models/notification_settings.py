"""The NotificationSettings model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .notification_group import NotificationGroup
    from .notification_selection import NotificationSelection
    from .notification_user_context import NotificationUserContext


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NotificationSettings(AnswerModel):
    """What an account can be told about, and what it has chosen.

    Attributes:
        available_channels: The ways by which notifications can come.
        subscriptions: The kinds of notification, by group.
        user_selections: What the account has chosen.
    """

    status: str | None = None
    available_channels: list[str] | None = None
    subscriptions: list[NotificationGroup] | None = None
    user_selections: list[NotificationSelection] | None = None
    user_context: NotificationUserContext | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .notification_group import NotificationGroup
        from .notification_selection import NotificationSelection
        from .notification_user_context import NotificationUserContext

        return (
            Field("status", "status", None, False),
            Field("available_channels", "available_channels", ListOf(), False),
            Field("subscriptions", "subscriptions", ListOf(object_of(NotificationGroup)), False),
            Field(
                "user_selections",
                "user_selections",
                ListOf(object_of(NotificationSelection)),
                False,
            ),
            Field("user_context", "user_context", object_of(NotificationUserContext), False),
        )
