"""`beatpass tracks`: the verbs of the contract, and the download of a file."""

from __future__ import annotations

from typing import Any

from .groups import Noun
from .surface import nouns, verbs_of


def command() -> Any:
    """Make the noun.

    Returns:
        The group of its commands.
    """
    return Noun("tracks", nouns()["tracks"], verbs_of("tracks"))
