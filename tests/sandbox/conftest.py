"""A fresh sandbox for each test, without a socket."""

from __future__ import annotations

import pytest

from beatpass_client.sandbox import World


@pytest.fixture
def world() -> World:
    """Everything seeded, the clock frozen, every answer checked against the contract."""
    return World(frozen=True, checked=True)
