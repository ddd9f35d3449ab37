"""The UndocumentedBody model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UndocumentedBody(BodyModel):
    """A body whose fields nobody has documented. What you put in is sent as it is."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
