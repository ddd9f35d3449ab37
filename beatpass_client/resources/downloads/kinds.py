"""What kinds of files there are, and how the names of their files may end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

# Servers that know nothing of a file say this.
_GENERIC = ("", "application/octet-stream", "binary/octet-stream", "application/x-download")


class FileKind(NamedTuple):
    """A kind of files.

    Attributes:
        name: What it is, for messages.
        endings: For each media type that may come, the ending of a file of it.
        family: Which other media types may come, such as `audio/`; empty for none.
        otherwise: The ending where neither the type nor the name tells one.
    """

    name: str
    endings: Mapping[str, str]
    family: str
    otherwise: str

    def accepts(self, media_type: str) -> bool:
        """Tell whether an answer can be a file of this kind.

        Args:
            media_type: Its media type, in lower case and without parameters.

        Returns:
            True also for a type that says nothing.
        """
        if media_type in self.endings or media_type in _GENERIC:
            return True
        return bool(self.family) and media_type.startswith(self.family)

    def ending(self, media_type: str, named: str) -> str:
        """Choose the ending of a file's name.

        Args:
            media_type: Its media type.
            named: The ending that the server names, in lower case; empty for none.

        Returns:
            The ending that goes with the type; else the named one, if files of this kind may have
            it.
        """
        by_type = self.endings.get(media_type)
        if by_type is not None:
            same = [ending for ending in _SAME.get(by_type, ()) if ending == named]
            return same[0] if same else by_type
        allowed = set(self.endings.values())
        allowed |= {other for each in allowed for other in _SAME.get(each, ())}
        return named if named in allowed else self.otherwise


_SAME = {"jpg": ("jpeg",), "aiff": ("aif",), "html": ("htm",)}

AUDIO = FileKind(
    "audio",
    {
        "audio/mpeg": "mp3",
        "audio/mp3": "mp3",
        "audio/wav": "wav",
        "audio/wave": "wav",
        "audio/x-wav": "wav",
        "audio/vnd.wave": "wav",
        "audio/flac": "flac",
        "audio/x-flac": "flac",
        "audio/aiff": "aiff",
        "audio/x-aiff": "aiff",
        "audio/ogg": "ogg",
        "audio/aac": "aac",
        "audio/mp4": "m4a",
        "audio/x-m4a": "m4a",
    },
    "audio/",
    "audio",
)
CERTIFICATE = FileKind("a certificate", {"text/html": "html"}, "", "html")
EXPORT = FileKind(
    "an export",
    {
        "text/csv": "csv",
        "application/csv": "csv",
        "application/json": "json",
        "application/pdf": "pdf",
        "text/plain": "txt",
    },
    "",
    "txt",
)
# No SVG: it can hold a program.
PICTURE = FileKind(
    "a picture",
    {
        "image/jpeg": "jpg",
        "image/png": "png",
        "image/webp": "webp",
        "image/gif": "gif",
        "image/avif": "avif",
    },
    "",
    "img",
)
