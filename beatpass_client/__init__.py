"""An async-first client for the BeatPass API.

Names are resolved when they are first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .access import Token
    from .client import BeatPass, BeatPassSync
    from .config import Timeouts
    from .errors import (
        APIError,
        AuthenticationError,
        BadRequestError,
        BeatPassError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        ConnectionFailedError,
        ConnectionLostError,
        GoneError,
        InvalidArgumentError,
        MissingTokenError,
        NotFoundError,
        PaymentRequiredError,
        PermissionDeniedError,
        ResponseDecodeError,
        ResponseError,
        ResponseTimeoutError,
        ServerError,
        ServiceUnavailableError,
        ShapeError,
        TooManyRequestsError,
        TransportError,
        UnexpectedRedirectError,
        UnknownOutcomeError,
        ValidationError,
    )
    from .types import UNSET, File, Response, Unset

__all__ = [
    "UNSET",
    "APIError",
    "AuthenticationError",
    "BadRequestError",
    "BeatPass",
    "BeatPassError",
    "BeatPassSync",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "ConnectionLostError",
    "File",
    "GoneError",
    "InvalidArgumentError",
    "MissingTokenError",
    "NotFoundError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "Response",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseTimeoutError",
    "ServerError",
    "ServiceUnavailableError",
    "ShapeError",
    "Timeouts",
    "Token",
    "TooManyRequestsError",
    "TransportError",
    "UnexpectedRedirectError",
    "UnknownOutcomeError",
    "Unset",
    "ValidationError",
    "__version__",
]

_HOMES = {
    "BeatPass": "client",
    "BeatPassSync": "client",
    "File": "types",
    "Response": "types",
    "Timeouts": "config",
    "Token": "access",
    "UNSET": "types",
    "Unset": "types",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES.get(name, 'errors')}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
