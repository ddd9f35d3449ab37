"""From the name that a server gives a file to one that is safe here."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from email.message import Message

from .kinds import FileKind

_LONGEST = 120
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_FULL_NAME = re.compile(r";\s*filename\*\s*=", re.IGNORECASE)
_PLAIN_NAME = re.compile(r';\s*filename\s*=\s*("(\\.|[^"\\])*"|[^;]*)', re.IGNORECASE)
_ENDING = re.compile(r"\.([a-z0-9]{1,5})\Z", re.IGNORECASE)
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.I)


def safe_name(disposition: str | None, media_type: str, kind: FileKind, otherwise: str) -> str:
    """Make the name of a file.

    Args:
        disposition: The header `Content-Disposition`; `None` without one.
        media_type: The media type of the file.
        kind: What kind of file it is.
        otherwise: The name, without an ending, when the server gives none that is of use.

    Returns:
        A name without any folder, hidden nowhere, with an ending that goes with the kind.
    """
    stem = _cleaned(_named(disposition))
    named = ""
    # Something such as "v1.2" has no ending.
    while (found := _ENDING.search(stem)) and not found[1].isdigit():
        named = named or found[1].lower()
        stem = stem[: found.start()].rstrip(" .")
        if not (again := _ENDING.search(stem)) or again[1].lower() not in kind.endings.values():
            break
    stem = _shortened(stem)
    if not stem or _DEVICES.fullmatch(stem):
        stem = otherwise
    return f"{stem}.{kind.ending(media_type, named)}"


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
