"""Files: streamed to a temporary file in the target folder, checked, and renamed into place."""

from __future__ import annotations

from .fetching import Wish, fetch, keep
from .kinds import AUDIO, CERTIFICATE, EXPORT, PICTURE, FileKind
from .pictures import picture_call
from .receiving import Progress
from .target import Target

__all__ = [
    "AUDIO",
    "CERTIFICATE",
    "EXPORT",
    "PICTURE",
    "FileKind",
    "Progress",
    "Target",
    "Wish",
    "fetch",
    "keep",
    "picture_call",
]
