"""The LoginAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .login_answer_status import LoginAnswerStatus
    from .open_object import OpenObject
    from .signed_in_user import SignedInUser


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LoginAnswer(AnswerModel):
    """The account with its new access token, and what an app needs to start.

    Attributes:
        locales: The languages of the site, in a form that BeatPass leaves open.
    """

    status: LoginAnswerStatus | str | None = None
    user: SignedInUser | None = None
    locales: Any = None
    menus: list[OpenObject] | None = None
    settings: OpenObject | None = None
    themes: OpenObject | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject
        from .signed_in_user import SignedInUser

        return (
            Field("status", "status", None, False),
            Field("user", "user", object_of(SignedInUser), False),
            Field("locales", "locales", None, False),
            Field("menus", "menus", ListOf(object_of(OpenObject)), False),
            Field("settings", "settings", object_of(OpenObject), False),
            Field("themes", "themes", object_of(OpenObject), False),
        )
