"""A client for each scenario, asynchronous and synchronous."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.scenarios.support import Caller

Opener = Callable[..., Caller]


@pytest.fixture(params=["async", "sync"])
def client_of(request: pytest.FixtureRequest) -> Iterator[Opener]:
    """Open clients of one kind; they are closed when the test ends."""
    opened: list[Caller] = []

    def open_client(base_url: str, **options: Any) -> Caller:
        opened.append(Caller(request.param, base_url, **options))
        return opened[-1]

    yield open_client
    for caller in opened:
        caller.close()
