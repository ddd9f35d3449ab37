"""A local BeatPass: the API of this machine, with a small catalogue and nothing at stake."""

from __future__ import annotations

from .engine.http import Request
from .personas import SandboxUser
from .sandbox import Sandbox
from .server.app import create_app
from .server.exchange import Answer, exchange
from .server.server import SandboxServer

__all__ = [
    "Answer",
    "Request",
    "Sandbox",
    "SandboxServer",
    "SandboxUser",
    "create_app",
    "exchange",
]
