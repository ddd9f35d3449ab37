"""The client of one run: which server, which token, and what it may do."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..config import BASE_URL_VARIABLE, TOKEN_FILE_VARIABLE, TOKEN_VARIABLE, read_settings
from ..directories import state_file
from ..errors import ConfigurationError
from ..stored_credentials import Credentials, read_credentials
from .failures import UsageProblem
from .terminal import note

if TYPE_CHECKING:
    from ..auth import Token
    from ..client import BeatPassSync
    from ..sandbox import Sandbox

FRESH_VARIABLE = "BEATPASS_SANDBOX_FRESH"
_WAIT_FOR_STATE = 10.0


@contextmanager
def open_client(*, sandbox: bool = False, **options: Any) -> Iterator[BeatPassSync]:
    """Open a client, and close it again.

    Args:
        sandbox: Whether to call a sandbox: the one that `BEATPASS_BASE_URL` names when that is on
            this machine, else one that runs as long as the client and keeps its state in a file.
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


def sandbox_state() -> Path | None:
    """Name the file with the state of the sandbox that `--sandbox` starts.

    Returns:
        Its path; it need not exist. `None` when each call has a sandbox of its own.
    """
    if os.environ.get(FRESH_VARIABLE, "").strip() not in ("", "0"):
        return None
    try:
        path = state_file("sandbox.db")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (ConfigurationError, OSError):
        return None
    return path


def describe_sandbox() -> str:
    """Tell which sandbox `--sandbox` calls.

    Returns:
        Its address, or where its state is.
    """
    url, state = running_sandbox(), sandbox_state()
    if url is not None:
        return f"the sandbox at {url}"
    return "a sandbox for this call" if state is None else f"the sandbox with its state in {state}"


def _sandbox(stack: ExitStack) -> tuple[str, str | None]:
    try:
        import uvicorn  # noqa: F401 - before a state file is made

        from ..sandbox import Sandbox, SandboxServer
        from ..sandbox.personas import PRODUCER
    except ImportError as error:
        raise missing_sandbox(error) from None
    url = running_sandbox()
    if url is not None:
        return url, None if token_in_environment() else PRODUCER.token
    state = sandbox_state()
    if state is None:
        sandbox = Sandbox()
    else:
        new = not state.exists()
        sandbox = _with_state(state)
        if new:
            note(f"the sandbox's state is in {state}; {FRESH_VARIABLE}=1 does without it")
    stack.callback(sandbox.close)
    try:
        server = stack.enter_context(SandboxServer(sandbox=sandbox))
    except ImportError as error:
        raise missing_sandbox(error) from None
    except OSError as error:
        raise ConfigurationError(f"the sandbox cannot start: {error}") from None
    return server.base_url, server.token


def _with_state(state: Path) -> Sandbox:
    """Open the sandbox of a state file; another command may be about to finish with it."""
    from ..sandbox import Sandbox
    from ..sandbox.engine.clock import stamp
    from ..sandbox.engine.state_file import StateFileError
    from ..sandbox.personas import PERSONAS, PRODUCER

    end = time.monotonic() + _WAIT_FOR_STATE
    while True:
        try:
            sandbox = Sandbox(state_file=state)
            break
        except StateFileError as error:
            if "another process uses it" not in str(error):
                raise ConfigurationError(str(error)) from None
            if time.monotonic() > end:
                raise ConfigurationError(
                    f"{error}: set {FRESH_VARIABLE}=1, or run beatpass sandbox serve and set "
                    f"{BASE_URL_VARIABLE}"
                ) from None
            time.sleep(0.1)
    # The file may be older than the life of a token.
    token = PERSONAS.index(PRODUCER) + 1
    sandbox.state.change("token", token, created_at=stamp(sandbox.clock.now()))
    return sandbox


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


def missing_sandbox(error: ImportError) -> UsageProblem:
    """Say what to install for the sandbox, as the library says it.

    Args:
        error: What could not be imported.

    Returns:
        The error to raise.
    """
    from ..sandbox import missing

    return UsageProblem(missing.missing_extra(error))
