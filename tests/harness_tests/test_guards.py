"""The guards catch what they are there to catch."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.harness import Canary
from tests.harness.guards import OutsideConnection

pytest_plugins = ["pytester"]


def test_the_environment_is_clean() -> None:
    names = {name.upper() for name in os.environ}
    assert not names & {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "SSLKEYLOGFILE"}
    assert not [name for name in names if name.startswith("BEATPASS_")]


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80)])
def test_nothing_outside_of_this_machine_is_reached(address: tuple[str, int]) -> None:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as outside, pytest.raises(OutsideConnection):
        outside.connect(address)


def test_the_name_service_is_not_asked() -> None:
    with pytest.raises(OutsideConnection):
        socket.getaddrinfo("beatpass.example", 443)
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 443)
    assert socket.getaddrinfo("localhost", 80)


async def test_the_guard_holds_in_event_loops_too() -> None:
    with pytest.raises(OutsideConnection):
        await asyncio.open_connection("192.0.2.1", 80)


CONFTEST = """
from tests.harness.guards import *
from tests.harness.guards import canary
"""

LEAKY = """
import asyncio, logging, socket, tempfile
kept = []

async def test_task():
    kept.append(asyncio.create_task(asyncio.sleep(60)))

def test_socket():
    kept.append(socket.socket())

def test_file():
    kept.append(open(__file__))

def test_temporary_file():
    kept.append(tempfile.mkdtemp())

def test_log(canary):
    logging.getLogger("somebody").debug("using %s", canary.token)

async def test_nothing():
    await asyncio.sleep(0)
"""


def test_what_a_test_leaves_behind_makes_it_fail(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(LEAKY)
    pytester.makeini("[pytest]\nasyncio_mode = auto\npythonpath = " + str(Path.cwd()))
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-n0")
    result.assert_outcomes(passed=6, errors=5)
    result.stdout.fnmatch_lines_random(
        [
            "*left running: *sleep*",
            "*left open: *socket*",
            "*left open: *test_what*",
            "*left behind: *",
            "*the token is in a log record of somebody",
        ]
    )


def test_a_canary_does_not_show_itself(canary: Canary) -> None:
    assert canary.token not in repr(canary)


def test_a_canary_is_found_in_texts_attributes_and_pickles(canary: Canary) -> None:
    class Loud(SimpleNamespace):
        def __repr__(self) -> str:
            return "<Loud>"

    canary.check_object(Loud(x=1))
    with pytest.raises(AssertionError, match="the token is in vars of Loud"):
        canary.check_object(Loud(x=canary.token))
    with pytest.raises(AssertionError, match="the token is in repr of str"):
        canary.check_object(canary.token)
    assert canary.token.encode() in pickle.dumps(canary.token)


def test_a_canary_is_found_in_errors_behind_errors(canary: Canary) -> None:
    def fail() -> None:
        try:
            raise ValueError(canary.token)
        except ValueError:
            raise KeyError("quiet") from None

    with pytest.raises(KeyError) as caught:
        fail()
    with pytest.raises(AssertionError, match="repr of ValueError"):
        canary.check_error(caught.value)


def test_a_canary_is_found_in_local_variables(canary: Canary) -> None:
    code = compile(
        "def fail(hidden):\n    copy = hidden\n    raise OSError('no')", "else.py", "exec"
    )
    names: dict[str, object] = {}
    exec(code, names)
    with pytest.raises(OSError, match="no") as caught:
        names["fail"](canary.token)  # type: ignore[operator]
    with pytest.raises(AssertionError, match="variable hidden of fail"):
        canary.check_error(caught.value)


def test_a_canary_is_found_in_files(canary: Canary, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("nothing")
    canary.check_files(tmp_path)
    (tmp_path / "b").write_text(f"x{canary.token}")
    with pytest.raises(AssertionError, match="the file b"):
        canary.check_files(tmp_path)


def test_a_canary_hears_debug_records_of_libraries(canary: Canary) -> None:
    logging.getLogger("httpx").debug("hello")
    assert [record.getMessage() for record in canary.records] == ["hello"]
