"""Checks of text formats, without further packages."""

from __future__ import annotations

import re
from datetime import datetime

from jsonschema import FormatChecker

# These three need nothing but the standard library.
FORMATS = FormatChecker(formats=["date", "email", "uuid"])

_MOMENT = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})\Z", re.ASCII
)


@FORMATS.checks("date-time", raises=ValueError)
def is_moment(value: object) -> bool:
    """Whether a value may stand where a moment of RFC 3339 is wanted.

    Args:
        value: The value.

    Returns:
        True for a moment, and for what is no text, which other rules are for.

    Raises:
        ValueError: It looks like a moment that does not exist.
    """
    if not isinstance(value, str):
        return True
    if not _MOMENT.match(value):
        return False
    datetime.fromisoformat(value[:19])
    return True
