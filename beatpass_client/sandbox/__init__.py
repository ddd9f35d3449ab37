"""A local BeatPass: real HTTP on this machine, with a small catalogue and nothing at stake."""

from __future__ import annotations

from .server import Sandbox
from .world import World

__all__ = ["Sandbox", "World"]
