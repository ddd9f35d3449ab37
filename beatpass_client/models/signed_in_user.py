"""The SignedInUser model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SignedInUser(AnswerModel):
    """An account together with an access token for it.

    Attributes:
        avatar: Address of the account's picture.
        access_token: Opens the account to whoever has it. Never store it in the open or log it.
    """

    id: int | None = None
    display_name: str | None = None
    avatar: str | None = None
    access_token: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("display_name", "display_name", None, False),
            Field("avatar", "avatar", None, False),
            Field("access_token", "access_token", None, True),
        )
