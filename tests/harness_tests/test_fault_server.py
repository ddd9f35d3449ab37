"""The scripted server does what its script says, and its ledger tells the truth."""

from __future__ import annotations

import asyncio
import socket

import httpx
import pytest

from tests.harness import (
    Certificates,
    FaultServer,
    Script,
    accept_then_close,
    accept_then_reset,
    answer,
    chunked,
    close_after_head,
    close_after_request,
    drip,
    endless_continue,
    fin,
    hold,
    html_answer,
    json_answer,
    never_answer,
    proxy_refuses,
    raw_answer,
    read_body,
    read_some,
    refused_port,
    reset_after_head,
    reset_after_request,
    rst,
    script,
    send,
    slices,
    stop_reading,
    throttled,
    truncated,
    tunnel,
)


def test_scripts_are_used_up_in_the_order_of_the_requests(server: FaultServer) -> None:
    server.answers(json_answer({"n": 1}), json_answer({"n": 2}, 201))
    with httpx.Client() as client:
        first, second = client.get(server.origin), client.get(server.origin)
    assert (first.json(), second.json(), second.status_code) == ({"n": 1}, {"n": 2}, 201)


def test_a_path_has_scripts_of_its_own(server: FaultServer) -> None:
    server.answers(json_answer("mine"), path="/tracks/1")
    server.always(json_answer("other"))
    with httpx.Client(base_url=server.base_url) as client:
        texts = [client.get(path).json() for path in ("/tracks/2", "/tracks/1", "/tracks/1")]
    assert texts == ["other", "mine", "other"]


def test_the_ledger_keeps_heads_bodies_and_connections(server: FaultServer) -> None:
    server.always(json_answer({}))
    with httpx.Client(base_url=server.base_url) as client:
        client.post("/a?x=1&x=2", json={"k": 1}, headers={"X-Mark": "m"})
        client.get("/b")
        client.post("/c", content=iter([b"ab", b"c"]))
    first, second, third = server.ledger
    assert (first.method, first.path, first.query) == (
        "POST",
        "/api/v1/a",
        [("x", "1"), ("x", "2")],
    )
    assert (first.json, first.header("x-mark")) == ({"k": 1}, "m")
    assert bytes(third.body) == b"abc"
    assert [head.order for head in server.ledger] == [0, 1, 2]
    assert {each.connection for each in (first, second, third)} == {0}
    assert server.ledger.of("GET") == [second]


def test_two_clients_have_two_connections(server: FaultServer) -> None:
    server.always(json_answer({}))
    httpx.get(server.origin)
    httpx.get(server.origin)
    assert [head.connection for head in server.ledger] == [0, 1]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (close_after_head(), httpx.RemoteProtocolError),
        (close_after_request(), httpx.RemoteProtocolError),
        # What the client sees depends on whether the body was still on its way.
        (reset_after_head(), httpx.TransportError),
        (reset_after_request(), httpx.ReadError),
        (script(read_body, send(b"HTTP/1.1 20"), fin), httpx.RemoteProtocolError),
        (script(read_body, send(b"hello there\r\n\r\n")), httpx.RemoteProtocolError),
        (truncated(b"12345678", 4), httpx.RemoteProtocolError),
        (truncated(b"12345678", 4, ending=rst), httpx.ReadError),
        (never_answer(), httpx.ReadTimeout),
        (
            script(read_body, send(raw_answer(200, headers={"A": "b"})[:-2]), fin),
            httpx.RemoteProtocolError,
        ),
    ],
)
def test_a_fault_reaches_the_client_and_the_head_is_in_the_ledger(
    server: FaultServer, fault: Script, kind: type[Exception]
) -> None:
    server.answers(fault)
    with httpx.Client(timeout=0.3) as client, pytest.raises(kind):
        client.post(server.origin, json={})
    assert len(server.ledger) == 1


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (accept_then_close(), (httpx.RemoteProtocolError, httpx.ReadError)),
        (accept_then_reset(), (httpx.ReadError, httpx.WriteError, httpx.ConnectError)),
    ],
)
def test_a_connection_that_ends_at_once_has_no_head(
    server: FaultServer, fault: Script, kind: tuple[type[Exception], ...]
) -> None:
    server.connections(fault)
    with httpx.Client() as client, pytest.raises(kind):
        client.get(server.origin)
    assert len(server.ledger) == 0
    assert len(server.ledger.connections) == 1


def test_slices_and_drips_arrive_whole(server: FaultServer) -> None:
    whole = raw_answer(200, b'{"a": 1}')
    server.answers(script(read_body, slices(whole, 3)), script(read_body, drip(whole, 0.0)))
    with httpx.Client() as client:
        assert client.get(server.origin).json() == client.get(server.origin).json() == {"a": 1}


def test_a_chunked_body_without_its_end_is_cut_off(server: FaultServer) -> None:
    head = raw_answer(200, headers={"Transfer-Encoding": "chunked"}, length=None)
    server.answers(
        script(read_body, send(head + chunked(b"ab", b"c"))),
        script(read_body, send(head + chunked(b"ab", end=False)), fin),
    )
    with httpx.Client() as client:
        assert client.get(server.origin).content == b"abc"
        with pytest.raises(httpx.RemoteProtocolError):
            client.get(server.origin)


async def test_a_gate_holds_the_answer_until_it_is_opened(server: FaultServer) -> None:
    gate = server.gate()
    server.answers(script(read_body, hold(gate), *json_answer({"late": True})))
    async with httpx.AsyncClient() as client:
        pending = asyncio.ensure_future(client.get(server.origin))
        await gate.reached()
        assert not pending.done()
        gate.open()
        assert (await pending).json() == {"late": True}


def test_an_upload_that_is_not_read_blocks_its_sender() -> None:
    with FaultServer(small_window=True) as server:
        server.answers(stop_reading())
        with httpx.Client(timeout=0.3) as client, pytest.raises(httpx.WriteTimeout):
            client.post(server.origin, content=b"x" * (32 << 20))
        assert len(server.ledger) == 1


def test_part_of_a_body_can_be_read_before_the_end(server: FaultServer) -> None:
    server.answers(script(read_some(10), fin))
    with httpx.Client() as client, pytest.raises(httpx.TransportError):
        client.post(server.origin, content=b"x" * (1 << 20))
    assert len(server.ledger[0].body) == 10


def test_informational_answers_go_on_for_ever(server: FaultServer) -> None:
    server.answers(endless_continue(every=0.001))
    with socket.create_connection((server.host, server.port), timeout=5) as raw:
        raw.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        received = b""
        while received.count(b"HTTP/1.1 100") < 5:
            received += raw.recv(4096)


def test_whole_answers_have_their_types(server: FaultServer) -> None:
    server.answers(html_answer("<p>", 503), throttled(7, limit=60), answer(204))
    with httpx.Client() as client:
        page, refused, nothing = (client.get(server.origin) for _ in range(3))
    assert (page.status_code, page.headers["content-type"]) == (503, "text/html")
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "7")
    assert refused.headers["x-ratelimit-remaining"] == "0"
    assert nothing.status_code == 204


def test_a_request_without_a_script_is_a_mistake_of_the_test() -> None:
    server = FaultServer().start()
    with httpx.Client() as client, pytest.raises(httpx.TransportError):
        client.get(server.origin)
    with pytest.raises(AssertionError, match="no script"):
        server.stop()


def test_a_refused_port_refuses() -> None:
    with refused_port() as port, httpx.Client() as client, pytest.raises(httpx.ConnectError):
        client.get(f"http://127.0.0.1:{port}")


@pytest.mark.parametrize("fault", ["of_nobody", "expired", "wrong_host"])
def test_a_bad_certificate_ends_before_any_request(certificates: Certificates, fault: str) -> None:
    with FaultServer(tls=getattr(certificates, fault)()) as server:
        with (
            httpx.Client(verify=certificates.trusting) as client,
            pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
        ):
            client.get(server.origin)
        assert len(server.ledger) == 0


def test_a_good_certificate_is_taken(certificates: Certificates) -> None:
    with FaultServer(tls=certificates.good()) as server:
        server.answers(json_answer({"safe": 1}))
        with httpx.Client(verify=certificates.trusting) as client:
            assert client.get(server.origin).json() == {"safe": 1}


def test_a_proxy_passes_on_or_refuses(server: FaultServer, certificates: Certificates) -> None:
    with FaultServer(tls=certificates.good()) as target:
        target.answers(json_answer({"through": 1}))
        server.answers(script(tunnel), proxy_refuses(407))
        with httpx.Client(proxy=server.origin, verify=certificates.trusting) as client:
            assert client.get(target.origin).json() == {"through": 1}
        with (
            httpx.Client(proxy=server.origin, verify=certificates.trusting) as client,
            pytest.raises(httpx.ProxyError),
        ):
            client.get(target.origin)
    assert [head.method for head in server.ledger] == ["CONNECT", "CONNECT"]
