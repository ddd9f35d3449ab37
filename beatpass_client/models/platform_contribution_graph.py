"""The PlatformContributionGraph model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlatformContributionGraph(AnswerModel):
    """The uploads of the whole platform day by day.

    Attributes:
        contributions: One entry a calendar day. What an entry holds is not documented. Weak
            evidence.
    """

    contributions: list[OpenObject] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (Field("contributions", "contributions", ListOf(object_of(OpenObject)), False),)
