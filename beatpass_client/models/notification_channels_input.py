"""The NotificationChannelsInput model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class NotificationChannelsInput(BodyModel):
    """Any of `email`, `in_app` and `mobile`, each on or off."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
