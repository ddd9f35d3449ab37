"""The values of BackstageSubmissionStatusBlockReason that the contract knows."""

from __future__ import annotations

from typing import Literal

BackstageSubmissionStatusBlockReason = Literal[
    "pending",
    "revoked",
]
