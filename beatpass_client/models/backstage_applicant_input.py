"""The BackstageApplicantInput model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BackstageApplicantInput(BodyModel):
    """Who applies, with something to listen to.

    Attributes:
        beats_url: Where the applicant's work can be heard.
    """

    beats_url: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    role: str | Unset = UNSET
    company: str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("beats_url", "beats_url", None, False),
            Field("first_name", "first_name", None, False),
            Field("last_name", "last_name", None, False),
            Field("role", "role", None, False),
            Field("company", "company", None, False),
        )
