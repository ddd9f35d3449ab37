"""The UserMatches model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .user import User


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UserMatches(AnswerModel):
    """The accounts that match some words."""

    users: list[User] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .user import User

        return (Field("users", "users", ListOf(object_of(User)), False),)
