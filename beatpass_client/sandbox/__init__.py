"""A local BeatPass: real HTTP on this machine, with a small catalogue, so that nothing is at stake."""

from __future__ import annotations

from .server import Sandbox

__all__ = ["Sandbox"]
