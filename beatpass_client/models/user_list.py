"""The UserList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .user_list_status import UserListStatus
    from .user_page import UserPage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UserList(AnswerModel):
    """The envelope around a page of accounts."""

    status: UserListStatus | str | None = None
    pagination: UserPage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .user_page import UserPage

        return (
            Field("status", "status", None, False),
            Field("pagination", "pagination", object_of(UserPage), False),
        )
