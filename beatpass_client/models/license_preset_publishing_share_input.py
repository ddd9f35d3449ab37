"""The LicensePresetPublishingShareInput model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicensePresetPublishingShareInput(BodyModel):
    """How publishing is divided. The two must make 100; whole numbers are safest.

    Attributes:
        producer: The producer's part in per cent.
        licensee: The buyer's part in per cent.
    """

    producer: float
    licensee: float

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("producer", "producer", None, False),
            Field("licensee", "licensee", None, False),
        )
