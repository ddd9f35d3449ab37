"""A local BeatPass: the API on this machine, with a small catalogue and nothing at stake.

Names are resolved when they are first used: the packages of the extra are needed only then.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .missing import missing_extra

# Type checkers read these imports, and a test holds them against the table below.
if TYPE_CHECKING:
    from .engine.http import Request as Request
    from .personas import SandboxUser as SandboxUser
    from .sandbox import Sandbox as Sandbox
    from .server.app import create_app as create_app
    from .server.exchange import Answer as Answer
    from .server.exchange import exchange as exchange
    from .server.server import SandboxServer as SandboxServer

_HOMES = {
    "Answer": "server.exchange",
    "Request": "engine.http",
    "Sandbox": "sandbox",
    "SandboxServer": "server.server",
    "SandboxUser": "personas",
    "create_app": "server.app",
    "exchange": "server.exchange",
}
__all__ = list(_HOMES)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f".{_HOMES[name]}", __name__)
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(missing_extra(error), name=error.name) from None
    globals()[name] = getattr(module, name)
    return globals()[name]
