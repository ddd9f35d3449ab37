"""Files: streamed to a temporary file in the target folder, checked, and renamed into place."""

from __future__ import annotations

from .destination import Destination
from .download import DownloadOptions, download, image_call, save_content
from .file_types import AUDIO, CERTIFICATE, EXPORT, PICTURE, FileType
from .receiver import Progress

__all__ = [
    "AUDIO",
    "CERTIFICATE",
    "EXPORT",
    "PICTURE",
    "Destination",
    "DownloadOptions",
    "FileType",
    "Progress",
    "download",
    "image_call",
    "save_content",
]
