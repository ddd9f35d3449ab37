"""The LibrarySelection model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .library_item_input import LibraryItemInput


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LibrarySelection(BodyModel):
    """The things to save or to save no longer.

    Attributes:
        likeables: The things, of any kind and in any mixture.
    """

    likeables: list[LibraryItemInput] | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .library_item_input import LibraryItemInput

        return (Field("likeables", "likeables", ListOf(object_of(LibraryItemInput)), False),)
