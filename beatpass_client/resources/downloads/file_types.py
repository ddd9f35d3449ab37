"""Which files may come, how their names end, and how a server's name is made safe."""

from __future__ import annotations

import base64
import codecs
import contextlib
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from email.message import Message
from typing import NamedTuple

# Servers that know nothing of a file say this.
_GENERIC = ("", "application/octet-stream", "binary/octet-stream", "application/x-download")


class FileType(NamedTuple):
    """A type of files.

    Attributes:
        name: What it is, for messages.
        endings: For each media type that may come, the ending of a file of it.
        family: Which other media types may come, such as `audio/`; empty for none.
        default: The ending where neither the media type nor the name tells one.
        refused: What its content must not look like, whatever the media type says.
        unpack: Takes the file out of JSON: its content, its media type and its name.
    """

    name: str
    endings: Mapping[str, str]
    family: str
    default: str
    refused: tuple[str, ...] = ("a web page", "JSON")
    unpack: Callable[[bytes], tuple[bytes, str, str]] | None = None

    def accepts(self, media_type: str) -> bool:
        """Tell whether an answer can be a file of this type.

        Args:
            media_type: Its media type, in lower case and without parameters.

        Returns:
            True also for a type that says nothing.
        """
        if media_type in self.endings or media_type in _GENERIC:
            return True
        return bool(self.family) and media_type.startswith(self.family)

    def alike(self, ending: str) -> tuple[str, ...]:
        """Get the endings that mean the same as one.

        Args:
            ending: The ending.

        Returns:
            All of them.
        """
        return (ending, *_SAME.get(ending, ()))

    def ending(self, media_type: str, named: str) -> str:
        """Choose the ending of a file's name.

        Args:
            media_type: Its media type.
            named: The ending that the server names, in lower case; empty for none.

        Returns:
            The ending that goes with the type; else the named one, if files of this type may have
            it.
        """
        by_type = self.endings.get(media_type)
        if by_type is not None:
            return named if named in self.alike(by_type) else by_type
        allowed = set(self.endings.values())
        allowed |= {other for each in allowed for other in _SAME.get(each, ())}
        return named if named in allowed else self.default


def unpack_export(content: bytes) -> tuple[bytes, str, str]:
    """Take the file out of the JSON of an export.

    How exports look is not documented. What is taken for a file is a text in `content` (or `file`,
    `data`), of the answer or of the object in its `data`; in base64 where `encoding` says so, or
    where it comes to a PDF. Anything else stays as it came.

    Args:
        content: The JSON.

    Returns:
        The content of the file, its media type, and its name; empty for no name.
    """
    whole = content, "application/json", ""
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return whole
    inner = answer.get("data") if isinstance(answer, dict) else None
    for holder in (answer, inner):
        if not isinstance(holder, dict):
            continue
        text, name, label = (_text(holder, keys) for keys in (_CONTENTS, _NAMES, _LABELS))
        if not text:
            continue
        encoded = holder.get("encoding") == "base64"
        file = text.encode("utf-8", "replace")
        with contextlib.suppress(ValueError):
            decoded = base64.b64decode(text, validate=True)
            file = decoded if encoded or decoded.startswith(b"%PDF-") else file
        ending = content_ending(file[:HEAD]) or ending_of(name)
        known = [each for each, its in EXPORT.endings.items() if its == ending]
        media_type = label.partition(";")[0].strip().lower()
        if media_type not in EXPORT.endings:
            media_type = known[0] if known else "text/plain"
        return file, media_type, name
    return whole


def _text(holder: Mapping[str, object], keys: tuple[str, ...]) -> str:
    found = (holder.get(each) for each in keys)
    return next((each for each in found if isinstance(each, str) and each), "")


_CONTENTS = ("content", "file", "data")
_NAMES = ("filename", "file_name", "name")
_LABELS = ("mime_type", "content_type", "type")
_SAME = {"jpg": ("jpeg",), "aiff": ("aif",), "html": ("htm",)}

AUDIO = FileType(
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
CERTIFICATE = FileType("a certificate", {"text/html": "html"}, "", "html", refused=("JSON",))
EXPORT = FileType(
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
    refused=("a web page",),
    unpack=unpack_export,
)
# No SVG: it can hold a program.
PICTURE = FileType(
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

_LONGEST = 120
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_FULL_NAME = re.compile(r";\s*filename\*\s*=", re.IGNORECASE)
_PLAIN_NAME = re.compile(r';\s*filename\s*=\s*("(\\.|[^"\\])*"|[^;]*)', re.IGNORECASE)
_ENDING = re.compile(r"\.([a-z0-9]{1,5})\Z", re.IGNORECASE)
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.I)


def safe_name(disposition: str | None, media_type: str, file_type: FileType, default: str) -> str:
    """Make the name of a file.

    Args:
        disposition: The header `Content-Disposition`; `None` without one.
        media_type: The media type of the file.
        file_type: What the file is.
        default: The name, without an ending, when the server gives none that is of use.

    Returns:
        A name without any folder, hidden nowhere, with an ending that goes with the type.
    """
    stem = _cleaned(_named(disposition))
    named = ""
    # Something such as "v1.2" has no ending.
    while (found := _ENDING.search(stem)) and not found[1].isdigit():
        named = named or found[1].lower()
        stem = stem[: found.start()].rstrip(" .")
        if (
            not (again := _ENDING.search(stem))
            or again[1].lower() not in file_type.endings.values()
        ):
            break
    stem = _shortened(stem)
    if not stem or _DEVICES.fullmatch(stem):
        stem = default
    return f"{stem}.{file_type.ending(media_type, named)}"


def _named(disposition: str | None) -> str:
    if not disposition:
        return ""
    # Servers put UTF-8 into headers, which are read as Latin-1.
    with contextlib.suppress(UnicodeError):
        disposition = disposition.encode("latin-1").decode("utf-8")
    disposition = re.sub(r"[\r\n\0]", " ", disposition)
    # The plain name is for old readers, where there is one that can have any letter.
    better = _PLAIN_NAME.sub(";", disposition) if _FULL_NAME.search(disposition) else ""
    return _file_name(better) or _file_name(disposition)


def _file_name(disposition: str) -> str:
    header = Message()
    header["Content-Disposition"] = disposition
    try:
        return str(header.get_filename() or "")
    except (ValueError, LookupError, TypeError):
        return ""


def _cleaned(name: str) -> str:
    last = re.split(r"[/\\]", name)[-1]
    composed = unicodedata.normalize("NFC", last)
    # Among what is not printable are the marks that turn the direction of writing.
    shown = "".join(each if each.isprintable() else "" for each in composed)
    return " ".join(_FORBIDDEN.sub("_", shown).split()).lstrip(" .-~").rstrip(" .")


def _shortened(stem: str) -> str:
    while len(stem.encode("utf-8", "replace")) > _LONGEST:
        stem = stem[:-1]
    return stem.rstrip(" .")


def ending_of(name: str) -> str:
    """Get the ending of a file's name; something such as "v1.2" has none.

    Args:
        name: The name.

    Returns:
        The ending in lower case, without the dot; empty for none.
    """
    found = _ENDING.search(name)
    # A name such as ".beats" has no ending either.
    return "" if not found or not found.start() or found[1].isdigit() else found[1].lower()


HEAD = 512
"""Bytes: so many from the beginning of a file show what it is."""

_SIGNATURES = (
    (re.compile(rb"RIFF....WAVE", re.DOTALL), "wav"),
    (re.compile(rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]"), "mp3"),
    (re.compile(rb"fLaC"), "flac"),
    (re.compile(rb"FORM....AIF[FC]", re.DOTALL), "aiff"),
    (re.compile(rb"OggS"), "ogg"),
    (re.compile(rb"....ftypM4A", re.DOTALL), "m4a"),
    (re.compile(rb"%PDF-"), "pdf"),
    (re.compile(rb"\x89PNG\r\n"), "png"),
    (re.compile(rb"\xff\xd8\xff"), "jpg"),
)


def content_ending(head: bytes) -> str | None:
    """Tell from its first bytes which ending a file should have.

    Args:
        head: Its first bytes.

    Returns:
        The ending; `None` when the bytes do not tell.
    """
    return next((ending for each, ending in _SIGNATURES if each.match(head)), None)


def looks_like(head: bytes) -> str | None:
    """Tell a web page and JSON from other content, by its first bytes.

    Args:
        head: The first bytes.

    Returns:
        `a web page`, `JSON`, or `None` for anything else.
    """
    try:
        # The last character may be cut in two.
        text = codecs.getincrementaldecoder("utf-8")().decode(head).lstrip("\ufeff")
    except UnicodeDecodeError:
        return None
    shown = text.strip()
    if not all(each.isprintable() or each.isspace() for each in shown):
        return None
    return {"<": "a web page", "{": "JSON", "[": "JSON"}.get(shown[:1])
