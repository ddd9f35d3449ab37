"""`beatpass spec`, as the command loads it."""

from __future__ import annotations

from typing import Any

import typer

from .spec import app


def command() -> Any:
    """Make the noun.

    Returns:
        The group of its commands.
    """
    return typer.main.get_command(app)
