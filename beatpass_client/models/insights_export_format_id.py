"""The values of InsightsExportFormatId that the contract knows."""

from __future__ import annotations

from typing import Literal

InsightsExportFormatId = Literal[
    "csv",
    "json",
    "pdf",
]
