"""The NotificationSettingsUpdate model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .notification_selection_input import NotificationSelectionInput


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NotificationSettingsUpdate(BodyModel):
    """New choices."""

    selections: list[NotificationSelectionInput]

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .notification_selection_input import NotificationSelectionInput

        return (
            Field("selections", "selections", ListOf(object_of(NotificationSelectionInput)), False),
        )
