"""The RegistrationBootstrap model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .open_object import OpenObject
    from .signed_in_user import SignedInUser


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RegistrationBootstrap(AnswerModel):
    """What an app needs to start; it comes when a token was named, under a key that the server
    spells `boostrapData`.

    Attributes:
        locales: The languages of the site, in a form that BeatPass leaves open.
    """

    themes: OpenObject | None = None
    user: SignedInUser | None = None
    menus: list[OpenObject] | None = None
    settings: OpenObject | None = None
    locales: Any = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject
        from .signed_in_user import SignedInUser

        return (
            Field("themes", "themes", object_of(OpenObject), False),
            Field("user", "user", object_of(SignedInUser), False),
            Field("menus", "menus", ListOf(object_of(OpenObject)), False),
            Field("settings", "settings", object_of(OpenObject), False),
            Field("locales", "locales", None, False),
        )
