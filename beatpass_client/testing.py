"""Fixtures of pytest for programs that use BeatPass: each test has a sandbox of its own.

They are there as soon as the package is installed with its extra `sandbox`, in tests of any kind:
`beatpass` is an asynchronous client, `beatpass_sync` a synchronous one, and `beatpass_sandbox` the
sandbox behind both, with its state, faults, clock and request log.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .client import BeatPass, BeatPassSync
    from .sandbox import Sandbox

_OPTION = "--beatpass-documented-only"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of the fixtures.

    Args:
        parser: What reads the options of the test run.
    """
    # A plugin that has taken the name breaks no test run.
    with suppress(ValueError):
        parser.getgroup("beatpass").addoption(
            _OPTION,
            action="store_true",
            help="answer with documented fields only, {} where BeatPass documents none",
        )


@pytest.fixture
def beatpass_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A fresh sandbox, whose clock stands still until somebody waits or turns it.

    Yields:
        The sandbox: `state`, `faults`, `clock`, `limits`, `request_log` and `settle` for payments.
    """
    # Imported here: a test run that does not use it does not pay for it.
    try:
        from .sandbox import Sandbox
    except ModuleNotFoundError as error:
        pytest.fail(str(error), pytrace=False)
    documented_only = bool(request.config.getoption(_OPTION, default=False))
    sandbox = Sandbox(frozen=True, documented_only=documented_only)
    yield sandbox
    sandbox.close()


@pytest.fixture
def beatpass(beatpass_sandbox: Sandbox) -> BeatPass:
    """An asynchronous client on the test's sandbox, as a producer.

    Returns:
        The client. `BeatPass.sandbox(beatpass_sandbox, user="buyer")` makes one for another user.
    """
    from .client import BeatPass

    return BeatPass.sandbox(beatpass_sandbox)


@pytest.fixture
def beatpass_sync(beatpass_sandbox: Sandbox) -> BeatPassSync:
    """A synchronous client on the test's sandbox, as a producer.

    Returns:
        The client.
    """
    from .client import BeatPassSync

    return BeatPassSync.sandbox(beatpass_sandbox)
