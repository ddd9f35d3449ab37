"""The PlaylistInvite model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistInvite(BodyModel):
    """Names whom to invite to a playlist.

    Attributes:
        user_id: Id of the account that shall become an editor.
    """

    user_id: int

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("user_id", "user_id", None, False),)
