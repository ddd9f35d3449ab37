"""The Comment model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .user import User


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Comment(AnswerModel):
    """A remark at some place of a track.

    Attributes:
        position: The place in the track that it is about.
        depth: How deep in its thread it stands.
        deleted: True when it was taken back and only its place is left.
    """

    id: int | None = None
    content: str | None = None
    position: int | None = None
    depth: int | None = None
    deleted: bool | None = None
    user: User | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .user import User

        return (
            Field("id", "id", None, False),
            Field("content", "content", None, False),
            Field("position", "position", None, False),
            Field("depth", "depth", None, False),
            Field("deleted", "deleted", None, False),
            Field("user", "user", object_of(User), False),
        )
