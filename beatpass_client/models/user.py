"""The User model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class User(AnswerModel):
    """An account, as others see it.

    Attributes:
        avatar: Address of the account's picture.
    """

    id: int | None = None
    display_name: str | None = None
    avatar: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("display_name", "display_name", None, False),
            Field("avatar", "avatar", None, False),
        )
