"""Both clients, in front of a faulty server."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness import FakeClock, FaultServer

from .serving import Caller


@pytest.fixture(params=["async", "sync"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def call(kind: str, server: FaultServer, clock: FakeClock) -> Any:
    """Call the server with a client of each kind."""
    return Caller(kind == "async", server.base_url, clock=clock)
