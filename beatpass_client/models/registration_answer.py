"""The RegistrationAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .registration_answer_status import RegistrationAnswerStatus
    from .registration_bootstrap import RegistrationBootstrap


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RegistrationAnswer(AnswerModel):
    """How the sign-up went, and what an app or the site needs to start.

    Attributes:
        bootstrap_data: What the site needs to start, encoded; it comes when no token was named.
    """

    status: RegistrationAnswerStatus | str | None = None
    boostrap_data: RegistrationBootstrap | None = None
    bootstrap_data: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .registration_bootstrap import RegistrationBootstrap

        return (
            Field("status", "status", None, False),
            Field("boostrapData", "boostrap_data", object_of(RegistrationBootstrap), False),
            Field("bootstrapData", "bootstrap_data", None, False),
        )
