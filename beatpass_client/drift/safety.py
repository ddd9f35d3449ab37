"""Texts of a document: which are no plain names, and how to show them where they can do no harm.

A pattern of a document is shown as text and never compiled.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from urllib.parse import urlsplit

_PATH = re.compile(r"[A-Za-z0-9/_.~{}:@!$&()*+,;=-]*", re.ASCII)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,99}", re.ASCII)
_KEY = re.compile(r"[A-Za-z0-9_.$@:/ \[\]#+*%()&,-]{1,200}", re.ASCII)
_PLACEHOLDER = re.compile(r"{([^{}]*)}")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,99}", re.ASCII)
_MAX_SHOWN = 80
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~&@:])")


def unsafe_path(path: str) -> str:
    """Tell what makes a path unfit to become code or a request; empty when nothing does."""
    if not path.startswith("/"):
        return "does not start with '/'"
    if not _PATH.fullmatch(path):
        return "has characters that a path never needs"
    if any(step in (".", "..") for step in path.split("/")):
        return "leads out of where it starts"
    names = _PLACEHOLDER.findall(path)
    if any(brace in _PLACEHOLDER.sub("", path) for brace in "{}"):
        return "has braces that do not pair"
    if not all(_IDENTIFIER.fullmatch(name) and not name.startswith("__") for name in names):
        return "has a parameter that is no plain name"
    return ""


def unsafe_name(name: object) -> str:
    """Tell what makes an `operationId` unfit to name a function; empty when nothing does."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        return "is not a plain name of at most 100 letters, digits, '_', '-' and '.'"
    if keyword.iskeyword(name) or name.startswith("__"):
        return "has a form of its own in Python"
    return ""


def unsafe_component(name: str) -> str:
    """Tell what makes a component's name unfit to name a class; empty when nothing does."""
    return "" if _NAME.fullmatch(name) else "is not a plain name"


def unsafe_key(name: str) -> str:
    """Tell what makes the name of a property or parameter unfit to become code; else empty."""
    return "" if _KEY.fullmatch(name) else "has characters that a name never needs"


def unsafe_server(url: object) -> str:
    """Tell what is wrong with the URL of a server; empty when nothing is."""
    try:
        parts = urlsplit(url) if isinstance(url, str) else None
        host = parts.hostname if parts else None
    except ValueError:
        parts, host = None, None
    if parts is None or parts.scheme != "https" or not host:
        return "is not an https address"
    return "has a user name in it" if parts.username is not None else ""


def unsafe_text(text: str) -> bool:
    """Tell whether a text has characters that steer a terminal or the direction of writing."""
    return not text.isprintable() and any(
        unicodedata.category(letter) in ("Cc", "Cf", "Cs") and letter not in "\n\t\r"
        for letter in text
    )


def printable(text: str) -> str:
    """Write a text on one line that steers neither a terminal nor the log of a CI system."""
    shown = "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
        for letter in text
    )
    # `::error` and `##[error]` are commands to some of them.
    return shown.replace("::", r":\x3a").replace("##[", r"#\x23[")


def markdown(text: str) -> str:
    """Write a text so that Markdown, and HTML in it, shows it as it is."""
    return _MARKDOWN.sub(r"\\\1", printable(text)).replace("\\<", "&lt;").replace("\\&", "&amp;")


def shortened(text: str) -> str:
    """Cut a text that a document made long, so that a finding stays one readable line."""
    return text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 3]}..."


def quoted(text: object) -> str:
    """Write a name that a document chose, in quotation marks and not too long."""
    return f"'{shortened(str(text))}'"
