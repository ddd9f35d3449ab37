"""The values of RegistrationAnswerStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

RegistrationAnswerStatus = Literal[
    "needs_email_verification",
    "success",
]
