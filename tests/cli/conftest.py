"""The command against a sandbox, or with nothing around it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from beatpass_client.sandbox import SandboxServer
from tests.harness import refused_port

from .process import Command


@pytest.fixture(scope="session")
def sandbox_server() -> Iterator[SandboxServer]:
    """One sandbox for the tests that only read."""
    with SandboxServer() as running:
        yield running


@pytest.fixture
def fresh_sandbox_server(sandbox_server: SandboxServer) -> Iterator[SandboxServer]:
    """The sandbox as it is at its start, for a test that changes it."""
    sandbox_server.sandbox.reset()
    yield sandbox_server
    sandbox_server.sandbox.reset()


@pytest.fixture
def beatpass(tmp_path: Path, sandbox_server: SandboxServer) -> Command:
    """The command against the sandbox."""
    return Command(tmp_path, sandbox_server.base_url)


@pytest.fixture
def beatpass_alone(tmp_path: Path) -> Command:
    """The command with no server and no token in its environment."""
    return Command(tmp_path, None)


@pytest.fixture
def free_port() -> Iterator[int]:
    """A port at which nobody listens."""
    with refused_port() as port:
        yield port
