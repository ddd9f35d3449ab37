"""The LicenseVerification model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import ListOf, read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicenseVerification(AnswerModel):
    """What BeatPass vouches for about a license.

    Attributes:
        status: State of the license itself, not of the call.
        valid: Whether the license is in force.
        expires_at: When it ends; null when it has no end.
        integrity_verified: Whether the license is as it was issued.
        track_artists: Names of the artists.
        user_email_masked: E-mail address of the holder, partly hidden.
    """

    status: str | None = None
    valid: bool | None = None
    expires_at: datetime.datetime | str | None = None
    integrity_verified: bool | None = None
    issued_at: datetime.datetime | str | None = None
    license_type: str | None = None
    license_uuid: str | None = None
    track_artists: list[str] | None = None
    track_name: str | None = None
    user_email_masked: str | None = None

    _times = (
        ("expires_at", read_datetime),
        ("issued_at", read_datetime),
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("status", "status", None, False),
            Field("valid", "valid", None, False),
            Field("expires_at", "expires_at", read_datetime, False),
            Field("integrity_verified", "integrity_verified", None, False),
            Field("issued_at", "issued_at", read_datetime, False),
            Field("license_type", "license_type", None, False),
            Field("license_uuid", "license_uuid", None, False),
            Field("track_artists", "track_artists", ListOf(), False),
            Field("track_name", "track_name", None, False),
            Field("user_email_masked", "user_email_masked", None, False),
        )
