"""A local BeatPass: real HTTP on this machine, with a small catalogue and nothing at stake."""

from __future__ import annotations

from .server import Sandbox

__all__ = ["Sandbox"]
