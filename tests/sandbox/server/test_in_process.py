"""A sandbox in this process, behind a synchronous and an asynchronous httpx client."""

from __future__ import annotations

import httpx
import pytest

from beatpass_client.sandbox import Request, Sandbox, create_app, exchange
from beatpass_client.sandbox.personas import BUYER


class InProcess(httpx.BaseTransport):
    """What it takes to put httpx in front of a sandbox without an event loop."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.slept: list[float] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        sent = Request(
            request.method,
            request.url.raw_path.decode().partition("?")[0],
            request.url.query.decode(),
            {name.lower(): text for name, text in request.headers.items()},
            request.read(),
        )
        found = exchange(self.sandbox, sent, sleep=self.slept.append)
        return httpx.Response(found.status, headers=found.headers, content=found.body)


@pytest.fixture
def transport(sandbox: Sandbox) -> InProcess:
    return InProcess(sandbox)


@pytest.fixture
def client(transport: InProcess) -> httpx.Client:
    return httpx.Client(transport=transport, base_url="http://sandbox.invalid")


def test_a_synchronous_client_needs_no_event_loop(client: httpx.Client) -> None:
    headers = {"Authorization": f"Bearer {BUYER.token}"}
    answer = client.get("/api/v1/tracks", params={"query": "lofi"}, headers=headers)
    assert answer.status_code == 200
    assert answer.json()["pagination"]["total"] > 0
    assert answer.headers["date"].startswith("Mon, 02 Nov 2026")


def test_the_site_and_the_control_paths_are_there_too(client: httpx.Client) -> None:
    assert client.get("/").headers["content-type"].startswith("text/html")
    assert client.get("/_sandbox/clock").status_code == 200
    assert client.post("/docs").status_code == 405


def test_faults_of_the_line_are_errors(client: httpx.Client, transport: InProcess) -> None:
    faults = transport.sandbox.faults
    faults.add(kind="reset")
    faults.add(kind="cut", after_bytes=10)
    faults.add(kind="latency", milliseconds=1500)
    with pytest.raises(ConnectionResetError, match="reset"):
        client.get("/api/v1/genres")
    with pytest.raises(ConnectionResetError, match="after 10 bytes"):
        client.get("/api/v1/genres")
    assert client.get("/api/v1/genres").status_code == 200
    assert transport.slept == [1.5]


async def test_both_ways_give_the_same_answer(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.limits.on = False
    over_asgi = httpx.ASGITransport(app=create_app(sandbox))
    async with httpx.AsyncClient(transport=over_asgi, base_url="http://sandbox.invalid") as other:
        for path in ("/api/v1/tracks/3629", "/api/v1/nonsense", "/", "/_sandbox/faults"):
            one, two = client.get(path), await other.get(path)
            assert one.content == two.content
            assert one.status_code == two.status_code
            assert one.headers.keys() == two.headers.keys()
