"""Guards around every test: its environment, its network, and what it leaves behind.

`tests/conftest.py` takes these fixtures in, so that they hold without being asked for.
"""

from __future__ import annotations

import asyncio
import gc
import inspect
import ipaddress
import os
import socket
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from .canary import Canary

_FOREIGN = (
    "ALL_PROXY",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "NETRC",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
    "SSLKEYLOGFILE",
)


class OutsideConnection(AssertionError):
    """A test wanted to reach something that is not on this machine."""


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what would change where and how a client calls."""
    for name in list(os.environ):
        if name.upper() in _FOREIGN or name.startswith("BEATPASS_"):
            monkeypatch.delenv(name)


def is_loopback(host: object) -> bool:
    """Whether an address or a name means this machine."""
    text = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if text == "localhost":
        return True
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def only_loopback() -> Iterator[None]:
    """Let connections go to this machine only; the name service of the network is not asked."""
    patch = pytest.MonkeyPatch()
    resolve = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host or "")
        if name.endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if not is_loopback(host):
            raise OutsideConnection(f"a test looks up {name}")
        return resolve(host, *args, **options)

    def guarded(original: Any) -> Any:
        def connect(self: socket.socket, address: Any) -> Any:
            if self.family != socket.AF_UNIX and not is_loopback(address[0]):
                raise OutsideConnection(f"a test connects to {address[0]}")
            return original(self, address)

        return connect

    patch.setattr(socket, "getaddrinfo", getaddrinfo)
    patch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
    patch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
    yield
    patch.undo()


def open_files() -> dict[int, str]:
    """The open files and sockets of this process; the plumbing of event loops is left out."""
    found = {}
    for name in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(f"/proc/self/fd/{name}")
        except OSError:
            continue
        if not target.startswith(("anon_inode:", "pipe:", "/dev/")):
            found[int(name)] = target
    return found


@pytest.fixture(autouse=True)
def no_open_file_left() -> Iterator[None]:
    """Fail when a test leaves a file or a socket open."""
    before = open_files()
    yield
    left = _left(before)
    if left:
        gc.collect()
        deadline = time.monotonic() + 1
        # The other end of a connection may close a moment later, in the thread of its server.
        while (left := _left(before)) and time.monotonic() < deadline:
            time.sleep(0.01)
    assert not left, f"left open: {left}"


def _left(before: dict[int, str]) -> list[str]:
    return [
        target
        for number, target in open_files().items()
        if before.get(number) != target and not _is_plumbing(number)
    ]


def _is_plumbing(number: int) -> bool:
    """Whether a file is one end of the socket pair by which an event loop wakes itself."""
    try:
        with closing(socket.socket(fileno=number)) as borrowed:
            family = borrowed.family
            borrowed.detach()
    except OSError:
        return False
    return family == socket.AF_UNIX


@pytest.fixture(autouse=True, scope="session")
def folder_of_temporary_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give this process a folder of its own for temporary files."""
    folder = tmp_path_factory.mktemp("temporary")
    patch = pytest.MonkeyPatch()
    patch.setattr(tempfile, "tempdir", str(folder))
    patch.setenv("TMPDIR", str(folder))
    yield folder
    patch.undo()


@pytest.fixture(autouse=True)
def no_temporary_file_left(folder_of_temporary_files: Path) -> Iterator[None]:
    """Fail when a test leaves a temporary file behind."""
    before = set(os.listdir(folder_of_temporary_files))
    yield
    left = set(os.listdir(folder_of_temporary_files)) - before
    assert not left, f"left behind: {left}"


@pytest.fixture
async def no_task_left() -> AsyncIterator[None]:
    """Fail when an asynchronous test leaves a task running."""
    before = asyncio.all_tasks()
    yield
    for _ in range(20):
        left = asyncio.all_tasks() - before - {asyncio.current_task()}
        if not left:
            return
        await asyncio.sleep(0.005)
    raise AssertionError(f"left running: {left}")


@pytest.fixture(autouse=True)
def no_task_left_by_asynchronous_tests(request: pytest.FixtureRequest) -> None:
    """Put `no_task_left` around the tests that have an event loop."""
    if inspect.iscoroutinefunction(getattr(request.node, "obj", None)):
        request.getfixturevalue("no_task_left")


@pytest.fixture
def canary() -> Iterator[Canary]:
    """A token that must not show anywhere; what is logged is checked at the end."""
    canary = Canary()
    canary.listen()
    yield canary
    canary.leave()
    canary.check_logs()
