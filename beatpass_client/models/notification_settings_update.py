"""The NotificationSettingsUpdate model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import BodyModel, object_of
from ..shapes import Field
from ..values import ListOf

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
