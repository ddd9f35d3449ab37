"""A local BeatPass: real HTTP on this machine, with a small catalogue and nothing at stake."""

from __future__ import annotations

from .app import create_app
from .messages import Request
from .replies import Answer, exchange
from .server import Sandbox
from .world import World

__all__ = ["Answer", "Request", "Sandbox", "World", "create_app", "exchange"]
