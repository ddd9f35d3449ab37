"""An async-first client for the BeatPass API, generated from its contract.

Names are resolved when they are first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

# Type checkers read these imports, and a test holds them against the table below.
if TYPE_CHECKING:
    from .auth import Credentials as Credentials
    from .auth import Token as Token
    from .client import BeatPass as BeatPass
    from .client import BeatPassSync as BeatPassSync
    from .config import Timeouts as Timeouts
    from .errors import *
    from .pagination import AsyncPage as AsyncPage
    from .pagination import AsyncPager as AsyncPager
    from .pagination import Page as Page
    from .pagination import SyncPage as SyncPage
    from .pagination import SyncPager as SyncPager
    from .resources.batches import BatchResult as BatchResult
    from .resources.mapping import MapProgress as MapProgress
    from .resources.mapping import MapResult as MapResult
    from .resources.verification import Verification as Verification
    from .transport.events import RequestEvent as RequestEvent
    from .transport.events import ResponseEvent as ResponseEvent
    from .transport.events import RetryEvent as RetryEvent
    from .transport.events import WaitEvent as WaitEvent
    from .types import UNSET as UNSET
    from .types import Confirmation as Confirmation
    from .types import File as File
    from .types import PreparedRequest as PreparedRequest
    from .types import RateLimit as RateLimit
    from .types import RequestOptions as RequestOptions
    from .types import Response as Response
    from .types import Unset as Unset

# Where each name is defined. What is not here is an error.
_MODULES = {
    "auth": ("Credentials", "Token"),
    "client": ("BeatPass", "BeatPassSync"),
    "config": ("Timeouts",),
    "pagination": ("AsyncPage", "AsyncPager", "Page", "SyncPage", "SyncPager"),
    "resources.batches": ("BatchResult",),
    "resources.mapping": ("MapProgress", "MapResult"),
    "resources.verification": ("Verification",),
    "transport.events": ("RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"),
    "types": (
        "UNSET",
        "Confirmation",
        "File",
        "PreparedRequest",
        "RateLimit",
        "RequestOptions",
        "Response",
        "Unset",
    ),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name == "__all__":
        return _names()
    module = _HOMES.get(name, "errors" if name.endswith("Error") or name == "DryRun" else None)
    try:
        if module is None:
            raise AttributeError
        value = getattr(import_module(f".{module}", __name__), name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_names()})


def _names() -> list[str]:
    from . import errors

    return sorted([*_HOMES, *errors.names(), "__version__"])
