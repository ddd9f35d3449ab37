"""The RepostList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .repost_list_status import RepostListStatus
    from .repost_page import RepostPage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RepostList(AnswerModel):
    """The envelope around a page of reposts."""

    status: RepostListStatus | str | None = None
    pagination: RepostPage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .repost_page import RepostPage

        return (
            Field("status", "status", None, False),
            Field("pagination", "pagination", object_of(RepostPage), False),
        )
