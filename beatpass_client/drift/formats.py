"""The formats of a report."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    SARIF = "sarif"
