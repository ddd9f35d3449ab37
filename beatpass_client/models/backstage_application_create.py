"""The BackstageApplicationCreate model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel, object_of
from ..runtime.reader import Field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .backstage_applicant_input import BackstageApplicantInput
    from .backstage_application_create_type import BackstageApplicationCreateType


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BackstageApplicationCreate(BodyModel):
    """An application to become, verify or claim an artist.

    Attributes:
        type_: What is applied for.
        artist_id: The artist in question. Has to be there for `claim-artist`.
    """

    type_: BackstageApplicationCreateType
    artist_name: str
    data: BackstageApplicantInput
    artist_id: int | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .backstage_applicant_input import BackstageApplicantInput

        return (
            Field("type", "type_", None, False),
            Field("artist_name", "artist_name", None, False),
            Field("artist_id", "artist_id", None, False),
            Field("data", "data", object_of(BackstageApplicantInput), False),
        )
