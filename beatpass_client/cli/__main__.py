"""The command as a module: `python -m beatpass_client.cli`."""

from __future__ import annotations

from . import run_command

run_command()
