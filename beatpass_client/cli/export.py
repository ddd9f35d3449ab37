"""`beatpass export`: reports and figures to take away."""

from __future__ import annotations

from typing import Any

from .groups import Noun
from .surface import nouns, verbs_of


def command() -> Any:
    """Make the noun: the namespace `exports` under the word that people type.

    Returns:
        The group of its commands.
    """
    return Noun("export", nouns()["exports"], verbs_of("exports"))
