"""The License model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class License(AnswerModel):
    """The right to use a track. Its fields are known from prose and from older pages only, so any
    of them may be missing.

    Attributes:
        uuid: Id of the license. Weak evidence.
        type_: Kind of the license, such as `non_exclusive` or `exclusive`. Weak evidence.
        status: State of the license, such as `active`, `expired` or `revoked`. Weak evidence.
        issued_at: When it was issued. Weak evidence.
        expires_at: When it ends; null when it has no end. Weak evidence.
    """

    uuid: str | None = None
    type_: str | None = None
    status: str | None = None
    issued_at: datetime.datetime | str | None = None
    expires_at: datetime.datetime | str | None = None

    _times = (
        ("issued_at", read_datetime),
        ("expires_at", read_datetime),
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("uuid", "uuid", None, False),
            Field("type", "type_", None, False),
            Field("status", "status", None, False),
            Field("issued_at", "issued_at", read_datetime, False),
            Field("expires_at", "expires_at", read_datetime, False),
        )
