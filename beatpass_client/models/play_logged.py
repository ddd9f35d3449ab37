"""The PlayLogged model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .play_logged_status import PlayLoggedStatus


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlayLogged(AnswerModel):
    """The acknowledgement of a reported play.

    Attributes:
        play_token: Stands for this play in later reports.
    """

    status: PlayLoggedStatus | str | None = None
    play_token: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("status", "status", None, False),
            Field("play_token", "play_token", None, True),
        )
