"""The guards and the fixtures of all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.harness import Certificates, FakeClock, FaultServer
from tests.harness.guards import (
    canary,
    clean_environment,
    folder_of_temporary_files,
    no_open_file_left,
    no_task_left,
    no_task_left_by_asynchronous_tests,
    no_temporary_file_left,
    only_loopback,
)

__all__ = [
    "canary",
    "clean_environment",
    "folder_of_temporary_files",
    "no_open_file_left",
    "no_task_left",
    "no_task_left_by_asynchronous_tests",
    "no_temporary_file_left",
    "only_loopback",
]


@pytest.fixture
def server() -> Iterator[FaultServer]:
    """A scripted server."""
    with FaultServer() as running:
        yield running


@pytest.fixture
def clock() -> FakeClock:
    """A clock that jumps over every wait."""
    return FakeClock()


@pytest.fixture(scope="session")
def certificates() -> Certificates:
    """An authority, and certificates good and bad."""
    return Certificates()
