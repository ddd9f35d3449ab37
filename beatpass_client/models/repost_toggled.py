"""The RepostToggled model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject
    from .repost_toggled_action import RepostToggledAction
    from .repost_toggled_status import RepostToggledStatus


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RepostToggled(AnswerModel):
    """What the call did. A `repost` comes along only when there is a new one.

    Attributes:
        action: Whether the work is reposted now, or no longer.
    """

    status: RepostToggledStatus | str | None = None
    action: RepostToggledAction | str | None = None
    repost: OpenObject | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("status", "status", None, False),
            Field("action", "action", None, False),
            Field("repost", "repost", object_of(OpenObject), False),
        )
