"""The ProducerDashboard model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .open_object import OpenObject
    from .producer_overview import ProducerOverview
    from .producer_xp import ProducerXP


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerDashboard(AnswerModel):
    """One's own figures as a producer. Its further sections have no documented shape and are kept
    as they come.
    """

    xp: ProducerXP | None = None
    achievements: list[OpenObject] | None = None
    overview: ProducerOverview | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject
        from .producer_overview import ProducerOverview
        from .producer_xp import ProducerXP

        return (
            Field("xp", "xp", object_of(ProducerXP), False),
            Field("achievements", "achievements", ListOf(object_of(OpenObject)), False),
            Field("overview", "overview", object_of(ProducerOverview), False),
        )
