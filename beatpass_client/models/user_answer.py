"""The UserAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .user import User


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UserAnswer(AnswerModel):
    """The envelope around one account."""

    status: str | None = None
    user: User | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .user import User

        return (
            Field("status", "status", None, False),
            Field("user", "user", object_of(User), False),
        )
