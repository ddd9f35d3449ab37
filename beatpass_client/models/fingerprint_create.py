"""The FingerprintCreate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FingerprintCreate(BodyModel):
    """How a fingerprint shall be made.

    Attributes:
        force_refresh: Whether to compute it anew although there is one.
    """

    force_refresh: bool | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("force_refresh", "force_refresh", None, False),)
