"""A fresh sandbox for each test, without a socket."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from beatpass_client.sandbox import World


@pytest.fixture
def world() -> Iterator[World]:
    """Everything seeded, the clock frozen, every answer checked against the contract."""
    made = World(frozen=True, checked=True)
    yield made
    made.close()
