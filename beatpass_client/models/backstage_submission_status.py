"""The BackstageSubmissionStatus model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .backstage_submission_status_block_reason import BackstageSubmissionStatusBlockReason


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BackstageSubmissionStatus(AnswerModel):
    """Whether one may apply, and what stands in the way if not.

    Attributes:
        block_reason: What became of the earlier application that stands in the way.
        message: The same in words for people.
        contact_url: Where to ask about it.
        blocking_request_id: Id of the application that stands in the way.
    """

    status: str | None = None
    can_submit: bool | None = None
    block_reason: BackstageSubmissionStatusBlockReason | str | None = None
    message: str | None = None
    contact_url: str | None = None
    blocking_request_id: Any = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("status", "status", None, False),
            Field("can_submit", "can_submit", None, False),
            Field("block_reason", "block_reason", None, False),
            Field("message", "message", None, False),
            Field("contact_url", "contact_url", None, False),
            Field("blocking_request_id", "blocking_request_id", None, False),
        )
