"""Connections of our own: what cancelling, forking, another event loop and closing do to them."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from beatpass_client import BeatPass, BeatPassSync, errors
from beatpass_client.transport.clock import SYSTEM_CLOCK
from tests.harness import (
    Certificates,
    FakeClock,
    FaultServer,
    Script,
    computed,
    hold,
    json_answer,
    never_answer,
    raw_answer,
    read_body,
    script,
    send,
)
from tests.harness.fault_server import Exchange
from tests.scenarios.support import (
    MONEY,
    READ,
    TOKEN,
    UNSAFE,
    Operation,
    Stopwatch,
    each,
    impatient,
)

PLENTY = {"X-RateLimit-Limit": "100000", "X-RateLimit-Remaining": "99999"}
BOTH = {**READ.good, **MONEY.good}


def after(longest: float) -> Script:
    """Answer every operation after a while, up to so many seconds."""

    async def wait(_: Exchange) -> None:
        await asyncio.sleep(random.uniform(0, longest))

    body = json.dumps(BOTH).encode()
    headers = {"Content-Type": "application/json", **PLENTY}
    return script(read_body, wait, send(raw_answer(200, body, headers)))


async def storm(call: Callable[[], Any], rounds: int = 10, calls: int = 200) -> None:
    """Cancel many calls, each at some moment of the time that a fifth of them takes here."""

    async def one() -> None:
        await call()

    loop = asyncio.get_running_loop()
    with Stopwatch() as watch:
        await asyncio.gather(*(one() for _ in range(calls // 5)))
    for _ in range(rounds):
        tasks = [asyncio.create_task(one()) for _ in range(calls)]
        for task in tasks:
            loop.call_later(random.uniform(0, watch.seconds), task.cancel)
        await asyncio.gather(*tasks, return_exceptions=True)


@each((READ, MONEY))
async def test_cancelled_calls_cost_no_connection(
    server: FaultServer, operation: Operation
) -> None:
    server.always(after(0.01))
    async with BeatPass(TOKEN, base_url=server.base_url, clock=FakeClock(), confirm=True) as bp:
        await operation.call(bp)
        await storm(lambda: operation.call(bp))
        assert len(server.ledger) > 60, "no cancellation reached the wire"
        with Stopwatch() as watch:
            for found in await asyncio.gather(*(operation.call(bp) for _ in range(20))):
                assert found is not None
    assert watch.seconds < 2


async def test_calls_that_are_cancelled_while_tls_begins_cost_no_connection(
    certificates: Certificates,
) -> None:
    with FaultServer(tls=certificates.good()) as server:
        server.always(after(0.01))
        options: dict[str, Any] = {"base_url": server.base_url, "verify": certificates.trusting}
        async with BeatPass(TOKEN, clock=FakeClock(), confirm=True, **options) as bp:
            await storm(lambda: bp.purchases.initiate(3629), rounds=5, calls=50)
            await asyncio.gather(*(bp.purchases.initiate(3629) for _ in range(5)))


def test_synchronous_calls_that_time_out_cost_no_connection(server: FaultServer) -> None:
    server.always(after(0.1))
    client = BeatPassSync(TOKEN, base_url=server.base_url, timeout=impatient(0.05), max_retries=0)
    client.with_options(timeout=5.0).tracks.get(3629)
    with client, ThreadPoolExecutor(10) as pool:

        def one(caller: BeatPassSync) -> bool:
            try:
                return caller.tracks.get(3629).id == 3629
            except errors.ReadTimeoutError:
                return False

        assert not all(pool.map(one, [client] * 100))
        server.always(after(0))
        with Stopwatch() as watch:
            assert all(pool.map(one, [client.with_options(timeout=5.0)] * 20))
    assert watch.seconds < 2


def test_a_connection_whose_answer_was_cut_off_is_not_used_again(server: FaultServer) -> None:
    server.answers(never_answer(), json_answer(READ.good), json_answer(READ.good))
    client = BeatPassSync(
        TOKEN, base_url=server.base_url, clock=FakeClock(), timeout=impatient(0.05), max_retries=0
    )
    with client:
        with pytest.raises(errors.ReadTimeoutError):
            client.tracks.get(1)
        client.tracks.get(1)
        client.tracks.get(1)
    assert [head.connection for head in server.ledger] == [0, 1, 1]


FORK = """
import asyncio, os, sys
from beatpass_client import BeatPass, BeatPassSync

base_url, kind = sys.argv[1:]
sync = kind == "sync"
client = (BeatPassSync if sync else BeatPass)("7|nobodysTokenForTheTests", base_url=base_url)

async def calls(first):
    for number in range(first, first + 20):
        assert (await client.tracks.get(number)).id == number, number

def work(first, run):
    if not sync:
        run(calls(first))
        return
    for number in range(first, first + 20):
        assert client.tracks.get(number).id == number, number

with asyncio.Runner() as runner:
    work(1, runner.run)
    child = os.fork()
    if child == 0:
        try:
            work(1000, asyncio.run)
        except BaseException as error:
            print(repr(error), flush=True)
            os._exit(1)
        os._exit(0)
    work(2000, runner.run)
    if sync:
        client.close()
    else:
        runner.run(client.close())
assert os.waitpid(child, 0)[1] == 0
print("done")
"""


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_forked_process_shares_no_connection_with_its_parent(
    server: FaultServer, kind: str
) -> None:
    def answer(exchange: Exchange) -> bytes:
        assert exchange.head is not None
        number = int(exchange.head.path.rpartition("/")[2])
        body = json.dumps({"track": {"id": number, "name": "x"}}).encode()
        return raw_answer(200, body, {"Content-Type": "application/json", **PLENTY})

    server.always(computed(answer))
    found = subprocess.run(
        [sys.executable, "-c", FORK, server.base_url, kind],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert found.stdout == "done\n", found.stdout + found.stderr
    by_connection: dict[int, set[bool]] = {}
    for head in server.ledger:
        of_child = 1000 <= int(head.path.rpartition("/")[2]) < 2000
        by_connection.setdefault(head.connection, set()).add(of_child)
    assert all(len(owners) == 1 for owners in by_connection.values())
    # The parent's connection outlived the fork: it never needed a second one.
    assert sum(owners == {False} for owners in by_connection.values()) == 1


async def _read(bp: BeatPass) -> object:
    return (await bp.tracks.get(3629)).id


# A loop that is closed leaves its sockets to the collector, which says so.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_client_goes_on_in_another_event_loop_when_its_own_is_closed(
    server: FaultServer,
) -> None:
    server.always(json_answer(READ.good))
    bp = BeatPass(TOKEN, base_url=server.base_url, clock=FakeClock())
    assert asyncio.run(_read(bp)) == 3629
    assert asyncio.run(_read(bp)) == 3629

    async def last() -> None:
        await asyncio.gather(*(_read(bp) for _ in range(20)))
        await bp.close()

    asyncio.run(last())
    assert len(server.ledger) == 22
    server.ledger.wait_until(lambda ledger: all(each.closed for each in ledger.connections))


def blocked(client: BeatPassSync, call: Callable[[BeatPassSync], Any]) -> list[BaseException]:
    """Begin a call in a thread; what it raises is in the list when the thread ends."""
    found: list[BaseException] = []

    def work() -> None:
        try:
            call(client)
        except BaseException as error:
            found.append(error)

    threading.Thread(target=work, daemon=True).start()
    return found


def soon(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 5
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.005)
    return condition()


@pytest.mark.parametrize("tls", [False, True])
@each((READ, UNSAFE, MONEY))
def test_closing_a_synchronous_client_ends_its_calls(
    certificates: Certificates, operation: Operation, tls: bool
) -> None:
    with FaultServer(tls=certificates.good() if tls else None) as server:
        gate = server.gate()
        server.always(script(read_body, hold(gate)))
        client = BeatPassSync(
            TOKEN,
            base_url=server.base_url,
            confirm=True,
            verify=certificates.trusting if tls else None,
            clock=SYSTEM_CLOCK,
        )
        found = blocked(client, operation.call)
        gate.wait_reached()
        client.close()
        assert soon(lambda: bool(found))
        kind = errors.UnknownOutcomeError if operation.writes else errors.ClientClosedError
        assert isinstance(found[0], kind), repr(found[0])
        assert len(server.ledger) == 1
        gate.open()


@each((READ, MONEY))
async def test_closing_a_client_ends_its_calls(server: FaultServer, operation: Operation) -> None:
    gate = server.gate()
    server.always(script(read_body, hold(gate)))
    bp = BeatPass(TOKEN, base_url=server.base_url, confirm=True, clock=FakeClock())

    async def one() -> None:
        await operation.call(bp)

    task = asyncio.create_task(one())
    await gate.reached()
    await bp.close()
    kind = errors.UnknownOutcomeError if operation.writes else errors.ClientClosedError
    with pytest.raises(kind):
        await task
    assert len(server.ledger) == 1
    gate.open()
