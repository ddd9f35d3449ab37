"""The sandbox on a socket: who is let in, how much, and faults of the line."""

from __future__ import annotations

import gzip
import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator, Sequence

import httpx
import pytest

from beatpass_client.sandbox import Sandbox, SandboxServer, create_app
from beatpass_client.sandbox.personas import BUYER
from beatpass_client.sandbox.server import app, connections


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        server.sandbox.limits.on = False
        yield server


def raw(server: SandboxServer, text: str) -> bytes:
    """What comes back for bytes that are sent as they are."""
    address = server.url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=5) as connection:
        connection.sendall(text.encode("latin-1"))
        parts = []
        while part := connection.recv(65_536):
            parts.append(part)
    return b"".join(parts)


def get(server: SandboxServer, path: str = "/api/v1/genres", **headers: str) -> tuple[int, bytes]:
    sent = {"Host": server.url.removeprefix("http://"), "Connection": "close"}
    sent |= {name.replace("_", "-"): text for name, text in headers.items()}
    head = "".join(f"{name}: {text}\r\n" for name, text in sent.items() if text)
    answer = raw(server, f"GET {path} HTTP/1.1\r\n{head}\r\n")
    return int(answer.split()[1]), answer


def test_only_this_machine_is_served_unless_told_otherwise(running: SandboxServer) -> None:
    assert running.url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_machine_is_let_in_by_its_names(running: SandboxServer, host: str) -> None:
    port = running.url.rpartition(":")[2]
    assert get(running, Host=f"{host}:{port}")[0] == 200


def test_a_foreign_host_is_refused(running: SandboxServer) -> None:
    cases: Sequence[str] = [
        "evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.1",
        "127.0.0.1:1",
        "10.0.0.7:80",
    ]
    for host in cases:
        assert get(running, Host=host)[0] == 421


def test_a_missing_host_and_a_foreign_target_are_refused(running: SandboxServer) -> None:
    assert b" 400 " in raw(running, "GET /api/v1/genres HTTP/1.1\r\n\r\n")
    assert b" 421 " in raw(running, "GET /api/v1/genres HTTP/1.0\r\n\r\n")
    assert get(running, "http://evil.example/api/v1/genres")[0] == 421


def test_another_page_is_refused(running: SandboxServer) -> None:
    cases: Sequence[dict[str, str]] = [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Content_Type": "text/plain"},
    ]
    for headers in cases:
        status, answer = get(running, **headers)
        assert status == 403
        assert b"access-control" not in answer.lower()


def test_its_own_page_is_let_in_without_any_cors_header(running: SandboxServer) -> None:
    status, answer = get(running, Origin=running.url, Sec_Fetch_Site="same-origin")
    assert status == 200
    assert b"access-control" not in answer.lower()


def test_no_file_is_reached_by_a_path(running: SandboxServer) -> None:
    cases: Sequence[str] = ["/..%2f..%2fetc/passwd", "/%5c..", "/docs/..%2f__main__.py", "/%00"]
    for path in cases:
        assert get(running, path)[0] == 404


def test_a_body_of_a_gigabyte_is_refused_before_it_comes(running: SandboxServer) -> None:
    head = (
        "POST /api/v1/beat-requests HTTP/1.1\r\n"
        f"Host: {running.url.removeprefix('http://')}\r\n"
        "Content-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n"
    )
    assert b" 413 " in raw(running, head).split(b"\r\n")[0]


def test_a_body_that_grows_past_the_bound_is_refused(running: SandboxServer) -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(200):
            yield b"x" * 16_384

    try:
        answer = httpx.post(f"{running.base_url}/beat-requests", content=chunks())
    except httpx.WriteError:
        return
    assert answer.status_code == 413


def test_endless_headers_are_refused(running: SandboxServer) -> None:
    assert get(running, X_Long="y" * 100_000)[0] == 431


def test_half_of_a_head_is_not_waited_for_forever(
    running: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.2)
    assert raw(running, "GET / HTTP/1.1\r\nX-Slow: ") == b""


def test_a_body_is_not_waited_for_forever(
    running: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "BODY_SECONDS", 0.2)
    head = (
        "POST /api/v1/beat-requests HTTP/1.1\r\n"
        f"Host: {running.url.removeprefix('http://')}\r\n"
        "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
    )
    assert b" 408 " in raw(running, head).split(b"\r\n")[0]


def test_a_head_has_no_body(running: SandboxServer) -> None:
    answer = httpx.head(f"{running.base_url}/tracks/3629")
    assert (answer.status_code, answer.content) == (200, b"")
    assert int(answer.headers["content-length"]) > 0


def test_more_idle_connections_than_are_kept_leave_room_for_others(running: SandboxServer) -> None:
    host = running.url.removeprefix("http://")
    name, port = host.split(":")
    whole = f"GET /api/v1/genres HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
    held = []
    try:
        for at in range(450):
            connection = socket.create_connection((name, int(port)), timeout=5)
            # Half of them have sent half of a request, the others keep what they have used.
            connection.sendall(whole if at % 2 else whole[:30])
            held.append(connection)
        assert get(running)[0] == 200
    finally:
        for connection in held:
            connection.close()


def test_requests_in_a_row_are_answered_in_their_order(running: SandboxServer) -> None:
    host = running.url.removeprefix("http://")
    one = f"GET /api/v1/genres/{{}} HTTP/1.1\r\nHost: {host}\r\nAccept: application/json\r\n"
    token = f"Authorization: Bearer {BUYER.token}\r\n"
    text = "".join(one.format(name) + token + "\r\n" for name in ("drill", "trap", "house"))
    last = one.format("soul") + token + "Connection: close\r\n\r\n"
    answer = raw(running, text + last)
    places = [answer.index(f'"name":"{name}"'.encode()) for name in ("drill", "trap", "soul")]
    assert places == sorted(places)


def test_every_answer_says_that_it_comes_from_the_sandbox(running: SandboxServer) -> None:
    for path in ("/api/v1/genres", "/api/v1/nonsense", "/_sandbox/clock"):
        assert b"x-beatpass-sandbox: 1" in get(running, path)[1].lower()
    assert b"x-beatpass-sandbox: 1" in get(running, Host="evil.example")[1].lower()


def test_the_date_is_that_of_the_sandbox_clock(running: SandboxServer) -> None:
    assert b"date: mon, 02 nov 2026" in get(running)[1].lower()


def test_a_reset_connection_is_reset(running: SandboxServer) -> None:
    running.sandbox.faults.add(kind="reset")
    with pytest.raises(httpx.ReadError):
        httpx.get(f"{running.base_url}/genres")
    assert httpx.get(f"{running.base_url}/genres").status_code == 200


def test_a_cut_answer_ends_before_its_length(running: SandboxServer) -> None:
    running.sandbox.faults.add(kind="cut", after_bytes=100)
    connection = http.client.HTTPConnection("127.0.0.1", int(running.url.rpartition(":")[2]))
    connection.request("GET", "/api/v1/genres")
    answer = connection.getresponse()
    assert answer.status == 200
    with pytest.raises(http.client.IncompleteRead) as caught:
        answer.read()
    assert len(caught.value.partial) == 100
    connection.close()


def test_a_late_answer_lets_others_pass(running: SandboxServer) -> None:
    running.sandbox.faults.add(kind="latency", milliseconds=3000, operation="indexGenres")
    ends: list[float] = []

    def late() -> None:
        assert httpx.get(f"{running.base_url}/genres").status_code == 200
        ends.append(time.perf_counter())

    thread = threading.Thread(target=late)
    thread.start()
    time.sleep(0.1)
    assert httpx.get(f"{running.base_url}/tracks").status_code == 200
    passed = time.perf_counter()
    thread.join()
    assert passed < ends[0]


def test_the_control_endpoints_are_reached_with_the_secret(running: SandboxServer) -> None:
    headers = {"X-BeatPass-Sandbox-Secret": running.sandbox.secret}
    url = f"{running.url}/_sandbox/faults"
    assert httpx.post(url, json={"kind": "html"}).status_code == 403
    assert httpx.post(url, json={"kind": "html"}, headers=headers).status_code == 200
    assert httpx.request("DELETE", url, headers=headers).json() == {"faults": []}


def test_a_whole_state_goes_through_the_socket(running: SandboxServer) -> None:
    headers = {"X-BeatPass-Sandbox-Secret": running.sandbox.secret}
    url = f"{running.url}/_sandbox/state"
    dumped = httpx.get(url).content
    assert len(dumped) > 2**20
    assert httpx.put(url, content=dumped).status_code == 413
    assert httpx.put(url, content=dumped, headers=headers).status_code == 200
    assert json.loads(httpx.get(url).content)["tables"] == json.loads(dumped)["tables"]


async def test_the_application_serves_without_a_socket() -> None:
    sandbox = Sandbox(frozen=True, checked=True)
    transport = httpx.ASGITransport(app=create_app(sandbox))
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.invalid") as client:
        answer = await client.get("/api/v1/tracks/3629")
        assert answer.json()["track"]["id"] == 3629
        sandbox.faults.add(kind="reset")
        with pytest.raises(ConnectionResetError):
            await client.get("/api/v1/tracks/3629")
        sandbox.faults.add(kind="cut", after_bytes=5)
        with pytest.raises(ConnectionResetError, match="after 5 bytes"):
            await client.get("/api/v1/tracks/3629")


def test_others_are_let_in_only_with_tokens_of_their_own() -> None:
    with pytest.raises(ValueError, match="exposed"):
        SandboxServer(host="0.0.0.0")
    with SandboxServer(host="0.0.0.0", sandbox=Sandbox(exposed=True)) as server:
        assert get(server, Host="192.168.1.5:" + server.url.rpartition(":")[2])[0] == 200
        assert get(server, Host="evil.example:" + server.url.rpartition(":")[2])[0] == 421


def test_a_page_of_fifty_is_small_for_a_client_that_takes_gzip(running: SandboxServer) -> None:
    plain = get(running, "/api/v1/tracks?per_page=50")[1].partition(b"\r\n\r\n")[2]
    head, _, packed = get(running, "/api/v1/tracks?per_page=50", Accept_Encoding="gzip")[
        1
    ].partition(b"\r\n\r\n")
    assert b"content-encoding: gzip" in head.lower()
    assert json.loads(gzip.decompress(packed)) == json.loads(plain)
    assert len(packed) <= 15_000 < len(plain)
    small = get(running, "/api/v1/nothing-here", Accept_Encoding="gzip")[1]
    assert b"content-encoding" not in small.lower()
