"""Connections that are slow, many or ended by a fault, and what that needs of uvicorn."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator

import httpx
import pytest
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.server import connections


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        running.sandbox.limits.on = False
        yield running


def test_uvicorn_has_what_the_sandbox_reaches_into() -> None:
    """The canary: when this fails, mend `connections.py` before the bound of uvicorn is raised."""
    for method in ("connection_made", "data_received", "on_response_complete", "connection_lost"):
        assert callable(getattr(H11Protocol, method))
    loop = asyncio.new_event_loop()
    try:
        from uvicorn import Config
        from uvicorn.server import ServerState

        config = Config(lambda *_: None, http=H11Protocol, ws="none", lifespan="off")
        config.load()
        protocol = H11Protocol(config, ServerState(), {}, _loop=loop)
    finally:
        loop.close()
    assert protocol.cycle is None
    assert isinstance(protocol.connections, set)
    names = RequestResponseCycle.__init__.__code__.co_names
    assert {"transport", "more_body", "response_complete"} <= set(names)


@pytest.mark.parametrize(
    "sent",
    [
        "POST /api/v1/playlists HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        'Content-Length: 500\r\n\r\n{{"name": ',
        "GET /api/v1/genres HTTP/1.1\r\nHost: {host}\r\nX-Slow: ",
        "",
    ],
    ids=["half a body", "half a head", "nothing"],
)
def test_420_unfinished_requests_do_not_keep_others_waiting(
    server: SandboxServer, sent: str
) -> None:
    host = server.url.removeprefix("http://")
    name, port = host.split(":")
    held: list[socket.socket] = []
    try:
        for _ in range(420):
            connection = socket.create_connection((name, int(port)), timeout=5)
            connection.sendall(sent.format(host=host).encode())
            held.append(connection)
        for _ in range(3):
            start = time.monotonic()
            assert httpx.get(f"{server.base_url}/genres").status_code == 200
            assert time.monotonic() - start < 3
    finally:
        for connection in held:
            connection.close()


def test_a_request_that_is_being_answered_makes_no_room(
    server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "MAX_CONNECTIONS", 5)
    server.sandbox.faults.add(kind="latency", milliseconds=700, operation="indexGenres")
    name, port = server.url.removeprefix("http://").split(":")
    held: list[socket.socket] = []
    with socket.create_connection((name, int(port)), timeout=5) as waiting:
        request = f"GET /api/v1/genres HTTP/1.1\r\nHost: {name}:{port}\r\nConnection: close\r\n\r\n"
        waiting.sendall(request.encode())
        time.sleep(0.2)
        held += [socket.create_connection((name, int(port)), timeout=5) for _ in range(10)]
        assert b" 200 " in waiting.recv(1000)
    for connection in held:
        connection.close()
