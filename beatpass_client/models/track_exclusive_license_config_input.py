"""The TrackExclusiveLicenseConfigInput model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..runtime.values import ListOf
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackExclusiveLicenseConfigInput(BodyModel):
    """Terms of a track's exclusive license. Besides these fields it takes those of a preset.

    Attributes:
        files_to_deliver: Kinds of files that the buyer gets; `wav` and `stems` must be among
            them.
        deliverables_guaranteed: The promise, made for this very track, that the files will be
            delivered.
    """

    files_to_deliver: list[str] | Unset = UNSET
    deliverables_guaranteed: bool | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("files_to_deliver", "files_to_deliver", ListOf(), False),
            Field("deliverables_guaranteed", "deliverables_guaranteed", None, False),
        )
