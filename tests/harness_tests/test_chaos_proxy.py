"""The pipe passes bytes on, with the faults that are switched on."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest

from tests.harness import (
    Bandwidth,
    ChaosProxy,
    CutOff,
    FaultServer,
    Latency,
    Slicer,
    SlowClose,
    Stall,
    Toxic,
    json_answer,
)


@pytest.fixture
def proxy(server: FaultServer) -> Iterator[ChaosProxy]:
    server.always(json_answer({"data": "x" * 5000}))
    with ChaosProxy(server.port) as running:
        yield running


@pytest.mark.parametrize("toxics", [[], [Slicer(700)], [Slicer(900), Latency(0.0)], [SlowClose(0)]])
def test_harmless_faults_change_nothing(proxy: ChaosProxy, toxics: list[Toxic]) -> None:
    proxy.downstream = proxy.upstream = toxics
    with httpx.Client(base_url=proxy.base_url) as client:
        for _ in range(2):
            assert len(client.get("/x").json()["data"]) == 5000


@pytest.mark.parametrize(("toxic", "least"), [(Latency(0.1), 0.1), (Bandwidth(50_000), 0.09)])
def test_slowness_takes_its_time(proxy: ChaosProxy, toxic: Toxic, least: float) -> None:
    proxy.downstream = [toxic]
    began = time.monotonic()
    httpx.get(proxy.base_url)
    assert time.monotonic() - began >= least


@pytest.mark.parametrize(
    ("toxic", "kind"),
    [
        (CutOff(1000), httpx.RemoteProtocolError),
        (CutOff(1000, reset=True), httpx.ReadError),
        (Stall(), httpx.ReadTimeout),
        (Stall(0.01), httpx.RemoteProtocolError),
    ],
)
def test_a_broken_pipe_breaks_the_answer(
    proxy: ChaosProxy, toxic: Toxic, kind: type[Exception]
) -> None:
    proxy.downstream = [toxic]
    with httpx.Client(timeout=0.3) as client, pytest.raises(kind):
        client.get(proxy.base_url)


def test_a_pipe_can_be_down_and_come_up_again(proxy: ChaosProxy, server: FaultServer) -> None:
    with httpx.Client() as client:
        client.get(proxy.base_url)
        proxy.down()
        with pytest.raises(httpx.TransportError):
            client.get(proxy.base_url)
        with pytest.raises(httpx.ConnectError):
            client.get(proxy.base_url)
        proxy.up()
        assert client.get(proxy.base_url).status_code == 200
    assert len(server.ledger) == 2


def test_a_dead_server_behind_the_pipe_ends_the_connection(proxy: ChaosProxy) -> None:
    proxy.target = 1
    with httpx.Client() as client, pytest.raises(httpx.TransportError):
        client.get(proxy.base_url)
