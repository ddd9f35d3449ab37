"""Fixtures of pytest for programs that use BeatPass: each test has a sandbox of its own.

They are there as soon as the package is installed with its extra `sandbox`, in tests of any kind:
`beatpass` is a client for asyncio, `beatpass_sync` one for ordinary code, and `beatpass_sandbox`
the sandbox behind both, with its state, faults, clock and what was asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .client import BeatPass, BeatPassSync
    from .sandbox import Sandbox


@pytest.fixture
def beatpass_sandbox() -> Iterator[Sandbox]:
    """A fresh sandbox, whose clock stands still until somebody waits or turns it.

    Yields:
        The sandbox: `state`, `faults`, `clock`, `limits`, `request_log` and `settle` for payments.
    """
    # Imported here: a test run that does not use it does not pay for it.
    from .sandbox import Sandbox

    sandbox = Sandbox(frozen=True)
    yield sandbox
    sandbox.close()


@pytest.fixture
def beatpass(beatpass_sandbox: Sandbox) -> BeatPass:
    """A client for asyncio on the test's sandbox, as a producer.

    Returns:
        The client. `BeatPass.sandbox(beatpass_sandbox, user="buyer")` makes one for another
        person.
    """
    from .client import BeatPass

    return BeatPass.sandbox(sandbox=beatpass_sandbox)


@pytest.fixture
def beatpass_sync(beatpass_sandbox: Sandbox) -> BeatPassSync:
    """A client for ordinary code on the test's sandbox, as a producer.

    Returns:
        The client.
    """
    from .client import BeatPassSync

    return BeatPassSync.sandbox(sandbox=beatpass_sandbox)
