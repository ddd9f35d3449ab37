"""The client of one run: which server, which token, and what it may do."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..config import BASE_URL_VARIABLE, TOKEN_FILE_VARIABLE, TOKEN_VARIABLE, read_settings
from ..errors import ConfigurationError
from ..stored_credentials import Credentials, read_credentials
from .failures import UsageProblem

if TYPE_CHECKING:
    from ..auth import Token
    from ..client import BeatPassSync


@contextmanager
def open_client(*, sandbox: bool = False, **options: Any) -> Iterator[BeatPassSync]:
    """Open a client, and close it again.

    Args:
        sandbox: Whether to call a sandbox: the one that `BEATPASS_BASE_URL` names when that is on
            this machine, else one that runs as long as the client.
        **options: Further arguments of the client.

    Yields:
        The client.

    Raises:
        ConfigurationError: A setting is unusable.
    """
    from ..client import BeatPassSync

    with ExitStack() as stack:
        base_url: str | None = None
        token: Token | str | None = None
        if sandbox:
            base_url, token = _sandbox(stack)
        else:
            token = stored_token()
        yield stack.enter_context(BeatPassSync(token, base_url=base_url, **options))


def origin() -> str:
    """Tell which server is called, as far as the environment says.

    Returns:
        Scheme, host and port.
    """
    return read_settings().origin


def origin_of(base_url: str) -> str:
    """Tell the server of a base URL.

    Args:
        base_url: The base URL.

    Returns:
        Scheme, host and port.
    """
    return read_settings(base_url).origin


def token_in_environment() -> str | None:
    """Tell which variable gives the token.

    Returns:
        Its name; `None` when none does.
    """
    for name in (TOKEN_VARIABLE, TOKEN_FILE_VARIABLE):
        if os.environ.get(name, "").strip():
            return name
    return None


def stored_token() -> Token | None:
    """Get the stored token, unless the environment has one or another server is called.

    Returns:
        The token; `None` leaves it to the client to look into the environment.
    """
    if token_in_environment() is not None:
        return None
    stored = read_credentials()
    return stored.token if stored is not None and fits(stored) else None


def fits(stored: Credentials) -> bool:
    """Tell whether a stored token is for the server that is called.

    Args:
        stored: The stored token.

    Returns:
        Whether it is.
    """
    return stored.origin == origin()


def running_sandbox() -> str | None:
    """Find a sandbox that runs already.

    Returns:
        Its base URL; `None` when the environment names none on this machine.
    """
    url = os.environ.get(BASE_URL_VARIABLE, "")
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return url if host in ("localhost", "127.0.0.1", "::1") else None


def missing_extra(what: str, error: ImportError, extra: str) -> UsageProblem:
    """Say what to install.

    Args:
        what: What needs it.
        error: What could not be imported.
        extra: The extra of this package that brings it.

    Returns:
        The error to raise.
    """
    return UsageProblem(f"{what} needs {error.name}: pip install 'beatpass-client[{extra}]'")


def _sandbox(stack: ExitStack) -> tuple[str, str | None]:
    try:
        from ..sandbox import SandboxServer
        from ..sandbox.personas import PRODUCER
    except ImportError as error:
        raise missing_extra("the sandbox", error, "sandbox") from None
    url = running_sandbox()
    if url is not None:
        return url, None if token_in_environment() else PRODUCER.token
    try:
        sandbox = stack.enter_context(SandboxServer())
    except OSError as error:
        raise ConfigurationError(f"the sandbox cannot start: {error}") from None
    return sandbox.base_url, sandbox.token
