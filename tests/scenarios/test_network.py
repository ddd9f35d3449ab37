"""N: what the network does to a request, and what the client makes of it."""

from __future__ import annotations

import asyncio
import errno
import gzip
import json
import socket
import threading
from importlib.util import find_spec
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, errors
from beatpass_client.config import Timeouts
from tests.harness import (
    Certificates,
    FakeClock,
    FaultServer,
    Script,
    accept_then_close,
    accept_then_reset,
    chunked,
    close_after_head,
    close_after_request,
    drip,
    endless_continue,
    fin,
    hold,
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
    stall,
    stop_reading,
    throttled,
    truncated,
)
from tests.scenarios.conftest import Opener
from tests.scenarios.support import (
    IDEMPOTENT,
    KEYED,
    MONEY,
    ONCE,
    READ,
    TOKEN,
    UNSAFE,
    WRITES,
    Operation,
    RealClock,
    Stopwatch,
    cancelled,
    each,
    impatient,
    lost_answer,
)

JSON = {"Content-Type": "application/json"}
BODY = json.dumps(READ.good).encode()


def replies(body: bytes = BODY, *, headers: dict[str, str] = JSON, **options: Any) -> Script:
    return script(read_body, send(raw_answer(200, body, headers, **options)))


# Not sent


@pytest.mark.row(4)
@each()
def test_n01_a_refused_connection_is_known_to_have_sent_nothing(
    client_of: Opener, operation: Operation
) -> None:
    with refused_port() as port:
        caller = client_of(f"http://127.0.0.1:{port}/api/v1")
        error = caller.fails(operation, errors.ConnectionFailedError)
    assert error.sent is False
    assert error.safe_to_retry is True
    assert not isinstance(error, errors.UnknownOutcomeError)
    tries = 1 if operation.operation_class in ("money", "credentials") else 3
    assert len(caller.clock.waits) == tries - 1


@pytest.mark.row(4)
@each((READ, MONEY))
def test_n02_an_unknown_host_is_named_and_nothing_else_is(
    client_of: Opener, operation: Operation
) -> None:
    caller = client_of("https://nowhere.invalid/api/v1", confirm=True)
    error = caller.fails(operation, errors.ConnectionFailedError)
    assert "nowhere.invalid" in str(error)
    assert TOKEN not in str(error)
    assert error.sent is False


@pytest.mark.row(2)
@each()
def test_a_wait_for_the_limit_that_outlasts_the_deadline_is_not_begun(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(throttled(50))
    caller = client_of(server.base_url, deadline=5)
    caller.fails(READ, errors.RateLimitError)
    seen, waited = len(server.ledger), caller.clock.waited
    error = caller.fails(operation, errors.RateLimitError)
    assert error.sent is False
    assert len(server.ledger) == seen
    assert caller.clock.waited == waited


@pytest.mark.row(2)
@each((READ, UNSAFE))
async def test_a_wait_for_other_calls_ends_with_the_deadline(
    server: FaultServer, operation: Operation
) -> None:
    gate = server.gate()
    plenty = {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "299"}
    server.answers(json_answer(READ.good, 200, plenty))
    server.answers(script(read_body, hold(gate), *json_answer(READ.good)))
    async with BeatPass(TOKEN, base_url=server.base_url, max_concurrency=1) as bp:
        await bp.tracks.get(3629)
        first = asyncio.create_task(bp.tracks.get(3629))
        await gate.reached()
        with Stopwatch() as watch, pytest.raises(errors.LocalTimeoutError) as caught:
            await operation.call(bp.with_options(deadline=0.3))
        assert caught.value.sent is False
        assert watch.seconds < 1.3
        gate.open()
        await first
    assert len(server.ledger) == 2


@pytest.mark.row(3)
@each()
def test_a_pool_without_a_free_connection_is_replaced_once(
    client_of: Opener, operation: Operation
) -> None:
    asked: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        raise httpx.PoolTimeout("no connection is free")

    caller = client_of("http://127.0.0.1:1/api/v1", transport=httpx.MockTransport(handle))
    error = caller.fails(operation, errors.ConnectionFailedError)
    assert error.sent is False
    assert len(asked) == (1 if operation.operation_class in ("money", "credentials") else 2)
    assert caller.clock.waits == []


FAILURES = [
    pytest.param(socket.gaierror(socket.EAI_NONAME, "no"), "host name", id="dns"),
    pytest.param(ConnectionRefusedError(errno.ECONNREFUSED, "no"), "refuses", id="refused"),
    pytest.param(OSError(errno.ENETUNREACH, "no"), "unreachable", id="unreachable"),
    pytest.param(TimeoutError(errno.ETIMEDOUT, "no"), "in time", id="timed-out"),
]


@pytest.mark.row(4)
@pytest.mark.parametrize(("failure", "words"), FAILURES)
def test_each_failure_to_connect_reads_differently_and_carries_its_cause(
    monkeypatch: pytest.MonkeyPatch, failure: OSError, words: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(socket, "create_connection", fail)
    bp = BeatPassSync(TOKEN, base_url="http://127.0.0.1:9/api/v1", max_retries=0)
    with bp, pytest.raises(errors.ConnectionFailedError, match=words) as caught:
        bp.tracks.get(3629)
    assert type(caught.value.__cause__) is type(failure)


def test_a_socks_proxy_without_its_package_is_refused_with_what_to_install() -> None:
    if find_spec("socksio") is not None:
        pytest.skip("the package is installed here")
    with pytest.raises(errors.ConfigurationError, match=r"pip install 'httpx\[socks\]'"):
        BeatPass(TOKEN, proxy="socks5://127.0.0.1:1080")


# Sent, and no answer

LOST = [
    pytest.param(close_after_head(), id="close-after-head"),
    pytest.param(reset_after_head(), id="reset-after-head"),
    pytest.param(close_after_request(), id="N06-close-after-request"),
    pytest.param(reset_after_request(), id="N07-reset-after-request"),
    pytest.param(script(read_body, send(b"HTTP/1.1 20"), fin), id="N13-cut-status-line"),
    pytest.param(script(read_body, send(b"HTTP/1.1 200 OK\r\nA: b\r\n"), fin), id="N13-cut-head"),
    pytest.param(script(read_body, send(b"HTTP/1.1 2"), rst), id="N13-reset-status-line"),
]


@pytest.mark.row(6)
@each()
def test_n04_a_connection_that_closes_at_once_is_tried_again_only_where_that_is_safe(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.connections(*[accept_then_close()] * 5)
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error)
    assert len(server.ledger.connections) == operation.repeats


@pytest.mark.row(4, 6)
@each()
def test_n05_a_connection_that_breaks_at_once_is_tried_again_only_where_that_is_safe(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.connections(*[accept_then_reset()] * 5)
    error = client_of(server.base_url).fails(operation)
    tries = len(server.ledger.connections)
    # Whether the request left before the reset came is up to the kernel; the error must know.
    if error.sent:
        lost_answer(operation, error)
    assert tries == operation.repeats or (operation is UNSAFE and 1 <= tries <= 3)


@pytest.mark.row(6)
@pytest.mark.parametrize("fault", LOST)
@each()
def test_a_lost_answer_is_asked_for_again_only_where_that_is_safe(
    client_of: Opener, server: FaultServer, operation: Operation, fault: Script
) -> None:
    server.answers(*[fault] * 5)
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error)
    assert len(server.ledger) == operation.repeats
    if operation in (READ, IDEMPOTENT):
        assert isinstance(error, (errors.ConnectionLostError, errors.ProtocolError))


@pytest.mark.row(6)
@pytest.mark.parametrize("fault", LOST[:4])
@each((READ, IDEMPOTENT, KEYED))
def test_a_second_try_that_is_answered_is_a_success(
    client_of: Opener, server: FaultServer, operation: Operation, fault: Script
) -> None:
    server.answers(fault, json_answer(operation.good))
    caller = client_of(server.base_url)
    assert caller.call(operation) is not None
    assert len(server.ledger) == 2
    assert len(caller.clock.waits) == 1


def test_a_message_is_repeated_with_the_same_key_only(
    client_of: Opener, server: FaultServer
) -> None:
    server.answers(reset_after_request(), close_after_request(), json_answer(KEYED.good))
    server.always(json_answer(KEYED.good))
    caller = client_of(server.base_url)
    caller.call(KEYED)
    caller.call(KEYED)
    keys = [head.json["client_message_id"] for head in server.ledger]
    assert keys[0]
    assert len(set(keys[:3])) == 1
    assert keys[3] != keys[0]


@pytest.mark.row(6)
@each(WRITES)
def test_n08_an_upload_that_is_cut_off_has_an_unknown_outcome(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(script(read_some(1000), fin))
    assert operation.big is not None
    error = client_of(server.base_url).fails(operation.big)
    lost_answer(operation, error)
    assert len(server.ledger) == operation.repeats


@pytest.mark.row(6)
@each(WRITES)
def test_n09_an_upload_that_nobody_reads_ends_in_time(
    client_of: Opener, operation: Operation
) -> None:
    with FaultServer(small_window=True) as server, Stopwatch() as watch:
        server.always(stop_reading())
        assert operation.big is not None
        error = client_of(server.base_url, timeout=impatient(0.1)).fails(operation.big)
        lost_answer(operation, error)
        assert len(server.ledger) == operation.repeats
    assert watch.seconds < 3


@pytest.mark.row(6)
@each()
def test_n10_an_answer_that_never_comes_times_out(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(never_answer())
    error = client_of(server.base_url, timeout=impatient(0.05)).fails(operation)
    lost_answer(operation, error)
    assert operation.writes or isinstance(error, errors.ReadTimeoutError)
    assert len(server.ledger) == operation.repeats


def test_n10_money_waits_longer(client_of: Opener, server: FaultServer) -> None:
    server.always(never_answer())
    caller = client_of(server.base_url, timeout=Timeouts(read=0.01, read_money=0.4))
    with Stopwatch() as watch:
        caller.fails(MONEY, errors.UnknownOutcomeError)
    assert 0.4 <= watch.seconds < 2
    assert len(server.ledger) == 1


SLOW = [
    pytest.param(
        script(read_body, drip(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 9000, 0.02, forever=True)),
        id="N11-head",
    ),
    pytest.param(
        script(
            read_body,
            send(raw_answer(200, b"", JSON, length=10**6)),
            drip(b" ", 0.02, forever=True),
        ),
        id="N11-body",
    ),
    pytest.param(endless_continue(100), id="N12-100"),
    pytest.param(endless_continue(103), id="N12-103"),
]


@pytest.mark.row(33)
@pytest.mark.parametrize("fault", SLOW)
@each((READ, MONEY))
def test_an_answer_without_end_is_ended_by_the_deadline(
    client_of: Opener, server: FaultServer, operation: Operation, fault: Script
) -> None:
    server.always(fault)
    caller = client_of(server.base_url, timeout=impatient(0.2), deadline=1.2, clock=RealClock())
    with Stopwatch() as watch:
        error = caller.fails(operation)
    lost_answer(operation, error)
    assert watch.seconds < 2.2
    assert len(server.ledger) <= (1 if operation is MONEY else 2)


# An answer that is no HTTP


BROKEN = [
    pytest.param(b"SSH-2.0-OpenSSH_9.6\r\n\r\n", id="N14-garbage"),
    pytest.param(b"<html>no head at all</html>\r\n\r\n", id="N14-HTTP-0.9"),
    pytest.param(raw_answer("HTTP/3.7 200 OK", BODY, JSON), id="N14-HTTP-3.7"),
    pytest.param(raw_answer(200, BODY, {"Content-Length": "3"}), id="N16-two-lengths"),
    pytest.param(raw_answer(200, BODY, length=-5), id="N16-negative-length"),
    pytest.param(raw_answer(200, BODY, {"Content-Length": "abc"}, length=None), id="N16-words"),
    pytest.param(raw_answer(200, BODY, {"Bad Name": "x"}), id="N16-header-name"),
    pytest.param(raw_answer(200, BODY, {"A": "x" * 200_000}), id="huge-head"),
]


@pytest.mark.row(7)
@pytest.mark.parametrize("answer", BROKEN)
@each()
def test_an_answer_that_is_no_http_is_named_without_the_words_of_the_parser(
    client_of: Opener, server: FaultServer, operation: Operation, answer: bytes
) -> None:
    server.always(script(read_body, send(answer), fin))
    error = client_of(server.base_url).fails(operation)
    assert isinstance(error, errors.UnknownOutcomeError) == operation.writes, repr(error)
    assert operation.writes or isinstance(error, errors.ProtocolError)
    assert "h11" not in str(error)
    assert "illegal" not in str(error).lower()
    assert len(server.ledger) == (2 if operation is READ else 1)


def test_n16_chunks_win_over_a_length(client_of: Opener, server: FaultServer) -> None:
    head = raw_answer(200, b"", {**JSON, "Transfer-Encoding": "chunked"}, length=3)
    server.always(script(read_body, send(head + chunked(BODY)), fin))
    caller = client_of(server.base_url)
    try:
        track = caller.call(READ)
    except errors.BeatPassError:
        return
    assert track.id == 3629


# An answer that is cut off


def gzipped(body: bytes, cut: int) -> Script:
    packed = gzip.compress(body)
    return replies(packed[:-cut], headers={**JSON, "Content-Encoding": "gzip"})


CUT = [
    pytest.param(truncated(BODY, 9, headers=JSON), id="N17-length"),
    pytest.param((*replies(b"{}", length=10**6), fin), id="N16-long-length"),
    pytest.param(truncated(BODY, 9, headers=JSON, ending=rst), id="N19-reset"),
    pytest.param(
        script(
            read_body,
            send(raw_answer(200, b"", {**JSON, "Transfer-Encoding": "chunked"}, length=None)),
            send(chunked(BODY, end=False)),
            fin,
        ),
        id="chunks-without-end",
    ),
    pytest.param(gzipped(BODY, 4), id="N21-gzip-trailer"),
    pytest.param(gzipped(BODY, 12), id="N21-gzip-data"),
]


@pytest.mark.row(8)
@pytest.mark.parametrize("fault", CUT)
@each()
def test_a_success_that_is_cut_off_is_never_data(
    client_of: Opener, server: FaultServer, operation: Operation, fault: Script
) -> None:
    server.always(fault)
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error, status=200)
    if operation.writes:
        assert isinstance(error, errors.ResponseLostError), repr(error)
        assert error.status == 200
        assert error.likely_succeeded is True
        assert len(server.ledger) == 1
    else:
        assert isinstance(error, errors.TruncatedResponseError), repr(error)
        assert len(server.ledger) == 3


@pytest.mark.row(8)
@each((READ, MONEY))
def test_a_success_that_stops_half_way_times_out(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    head = raw_answer(200, b"", JSON, length=len(BODY))
    server.always(script(read_body, send(head + BODY[:9]), stall))
    error = client_of(server.base_url, timeout=impatient(0.05)).fails(operation)
    lost_answer(operation, error)
    assert len(server.ledger) == (3 if operation is READ else 1)


def test_n20_a_truncated_answer_without_length_is_no_json(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(script(read_body, send(raw_answer(200, BODY[:-2], JSON, length=None)), fin))
    client_of(server.base_url).fails(READ, errors.ResponseDecodeError)
    assert len(server.ledger) == 2


# Connections that are used again


def track(number: int) -> Script:
    return json_answer({"track": {"id": number, "name": "x"}})


@pytest.mark.parametrize("follower", [READ, MONEY], ids=["read", "money"])
def test_n22_bytes_after_an_answer_are_no_answer_to_the_next_call(
    client_of: Opener, server: FaultServer, follower: Operation
) -> None:
    extra = raw_answer(200, b'{"track": {"id": 666, "name": "evil"}, "purchase_id": 666}', JSON)
    head = raw_answer(200, BODY, JSON)
    server.answers(script(read_body, send(head + extra)), json_answer(follower.good))
    caller = client_of(server.base_url)
    assert caller.call(READ).id == 3629
    answer = caller.call(follower)
    assert (answer.id if follower is READ else answer.purchase_id) == (
        3629 if follower is READ else 99
    )
    assert len(server.ledger) == 2


@each((READ, MONEY))
def test_n23_a_connection_that_the_server_closed_is_replaced_without_a_word(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.answers((*replies(), fin), json_answer(operation.good))
    caller = client_of(server.base_url)
    caller.call(READ)
    server.ledger.wait_until(lambda ledger: ledger.connections[0].closed)
    caller.call(operation)
    assert len(server.ledger) == 2
    assert caller.clock.waits == []


def test_n24_a_connection_that_closes_under_a_read_is_replaced(
    client_of: Opener, server: FaultServer
) -> None:
    server.answers(replies(), close_after_head(), replies())
    caller = client_of(server.base_url)
    caller.call(READ)
    assert caller.call(READ).id == 3629
    assert [head.connection for head in server.ledger] == [0, 0, 1]


def test_n24_money_takes_a_connection_of_its_own_every_time(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(json_answer({**READ.good, **MONEY.good}))
    caller = client_of(server.base_url)
    for operation in (READ, MONEY, READ, MONEY, MONEY):
        caller.call(operation)
    of_money = [head.connection for head in server.ledger.of("POST")]
    of_reads = {head.connection for head in server.ledger.of("GET")}
    assert len(set(of_money)) == 3
    assert not of_reads & set(of_money)


# TLS and proxies


@pytest.mark.row(5)
@pytest.mark.parametrize("fault", ["of_nobody", "expired", "wrong_host"])
@each((READ, MONEY))
def test_n25_a_bad_certificate_ends_the_call_before_the_token_is_sent(
    client_of: Opener,
    certificates: Certificates,
    request: pytest.FixtureRequest,
    operation: Operation,
    fault: str,
) -> None:
    kind = httpx.AsyncClient if "async" in request.node.callspec.id else httpx.Client
    # All but the untrusted authority are tested with a client that trusts the authority.
    mine: Any = None if fault == "of_nobody" else kind(verify=certificates.trusting)
    with FaultServer(tls=getattr(certificates, fault)()) as server:
        caller = client_of(server.base_url, http_client=mine)
        error = caller.fails(operation, errors.TLSVerificationError)
        assert len(server.ledger) == 0
    assert error.sent is False
    assert caller.clock.waits == []
    if isinstance(mine, httpx.Client):
        mine.close()


@each((READ, MONEY))
def test_n25_plain_http_on_a_port_for_tls_sends_no_token(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.connections(*[script(send(raw_answer(400)), fin)] * 5)
    error = client_of(server.base_url.replace("http:", "https:")).fails(operation)
    assert error.sent is False
    assert TOKEN.encode() not in server.ledger.received


@pytest.mark.row(4)
@each((READ, MONEY))
def test_n25_a_handshake_that_stalls_times_out(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.connections(*[script(stall)] * 5)
    base_url = server.base_url.replace("http:", "https:")
    error = client_of(base_url, timeout=0.2).fails(operation, errors.ConnectionFailedError)
    assert error.sent is False
    assert len(server.ledger.connections) == (3 if operation is READ else 1)
    assert TOKEN.encode() not in server.ledger.received


@each((READ, MONEY))
def test_n26_a_host_with_two_addresses_is_asked_once(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(json_answer(operation.good))
    caller = client_of(f"http://localhost:{server.port}/api/v1")
    assert caller.call(operation) is not None
    assert len(server.ledger) == 1


FAR = "https://nowhere.invalid/api/v1"


@pytest.mark.row(4)
@pytest.mark.parametrize("by", ["environment", "argument"])
@each((READ, MONEY))
def test_n28_a_dead_proxy_is_named(
    client_of: Opener, monkeypatch: pytest.MonkeyPatch, operation: Operation, by: str
) -> None:
    with refused_port() as port:
        proxy = f"http://someone:hidden@127.0.0.1:{port}"
        monkeypatch.setenv("HTTPS_PROXY", proxy if by == "environment" else "http://127.0.0.1:1")
        caller = client_of(FAR, confirm=True, proxy=proxy if by == "argument" else None)
        error = caller.fails(operation, errors.ConnectionFailedError)
    assert error.sent is False
    assert f"proxy 127.0.0.1:{port}" in str(error)
    assert "hidden" not in str(error)


@pytest.mark.parametrize("number", [407, 403, 502])
@each((READ, MONEY))
def test_n28_a_proxy_that_refuses_the_way_is_no_answer_of_the_server(
    client_of: Opener, server: FaultServer, operation: Operation, number: int
) -> None:
    server.always(proxy_refuses(number))
    caller = client_of(FAR, confirm=True, proxy=server.origin)
    error = caller.fails(operation, errors.ProxyError)
    assert error.sent is False
    assert {head.method for head in server.ledger} == {"CONNECT"}
    assert TOKEN.encode() not in server.ledger.received


@each((READ, MONEY))
def test_n28_a_proxy_that_wants_a_password_for_plain_http_is_no_server(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(proxy_refuses(407))
    with refused_port() as port:
        caller = client_of(f"http://127.0.0.1:{port}/api/v1", proxy=server.origin)
        error = caller.fails(operation, errors.ProxyError)
    assert error.sent is False
    assert len(server.ledger) == 1


@each((READ, MONEY))
def test_a_call_to_this_machine_goes_around_the_proxy_of_the_environment(
    client_of: Opener,
    server: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    operation: Operation,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    server.always(json_answer(operation.good))
    assert client_of(server.base_url).call(operation) is not None


# Cancelling


async def test_n29_cancelled_calls_leave_the_client_as_good_as_new(server: FaultServer) -> None:
    server.always(replies())
    async with BeatPass(TOKEN, base_url=server.base_url, clock=FakeClock()) as bp:
        for turn in range(10):
            tasks = [asyncio.create_task(bp.tracks.get(3629)) for _ in range(200)]
            for number, task in enumerate(tasks):
                if number % 7 == turn % 7:
                    await asyncio.sleep(0)
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        with Stopwatch() as watch:
            tracks = await asyncio.gather(*(bp.tracks.get(3629) for _ in range(20)))
    assert [one.id for one in tracks] == [3629] * 20
    assert watch.seconds < 1


PHASES = [
    pytest.param(operation, phase, id=f"{operation.operation_class}-{phase}")
    for operation in (READ, UNSAFE, MONEY)
    for phase in ("connect", "send", "head", "body", "retry")
    # A read has no body to send, and only a read waits to be repeated here.
    if (phase, operation is READ) not in (("send", True), ("retry", False))
]


@pytest.mark.row(34)
@pytest.mark.parametrize(("operation", "phase"), PHASES)
async def test_n30_a_cancelled_call_ends_at_once_and_is_not_repeated(
    certificates: Certificates, operation: Operation, phase: str
) -> None:
    with FaultServer(small_window=True) as server:
        gate = server.gate()
        clock = FakeClock(automatic=False)
        call = operation.call
        base_url = server.base_url
        if phase == "connect":
            server.connections(script(hold(gate)))
            base_url = base_url.replace("http:", "https:")
        elif phase == "send":
            assert operation.big is not None
            call = operation.big
            server.answers(script(hold(gate), stall))
        elif phase == "head":
            server.answers(script(read_body, hold(gate)))
        elif phase == "body":
            head = raw_answer(200, b"", JSON, length=10)
            server.answers(script(read_body, send(head + b"{"), hold(gate)))
        else:
            server.answers(throttled(5))
        async with BeatPass(TOKEN, base_url=base_url, clock=clock) as bp:
            task = asyncio.create_task(call(bp))
            if phase == "retry":
                while not clock.sleeping:
                    await asyncio.sleep(0.001)
            else:
                await gate.reached()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            if operation.writes and phase != "connect":
                notes = getattr(caught.value, "__notes__", [])
                assert any("unknown" in note for note in notes)
            assert len(server.ledger) == (0 if phase == "connect" else 1)
            if phase != "connect":
                clock.advance(100)
                server.always(json_answer(READ.good))
                assert (await bp.tracks.get(3629)).id == 3629


async def test_n30_a_call_that_is_cancelled_in_the_queue_sends_nothing(
    server: FaultServer,
) -> None:
    gate = server.gate()
    server.always(script(read_body, hold(gate), *replies()))
    async with BeatPass(TOKEN, base_url=server.base_url, clock=FakeClock()) as bp:
        running = [asyncio.create_task(bp.tracks.get(3629)) for _ in range(10)]
        await server.ledger.requests(10)
        waiting = asyncio.create_task(bp.tracks.get(3629))
        await asyncio.sleep(0.02)
        await cancelled(waiting)
        gate.open()
        await asyncio.gather(*running)
        await asyncio.gather(*(bp.tracks.get(3629) for _ in range(10)))
    assert len(server.ledger) == 20


@each((READ, MONEY))
async def test_n31_a_timeout_of_the_caller_stays_the_callers(
    server: FaultServer, operation: Operation
) -> None:
    server.answers(never_answer())
    async with BeatPass(TOKEN, base_url=server.base_url, clock=FakeClock()) as bp:
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.1):
                await operation.call(bp)
        assert not isinstance(caught.value, errors.BeatPassError)
        server.always(json_answer(READ.good))
        assert (await bp.tracks.get(3629)).id == 3629
    assert len(server.ledger) == 2


@pytest.mark.row(36)
def test_n32_a_client_stays_in_its_event_loop(server: FaultServer) -> None:
    server.always(replies())
    bp = BeatPass(TOKEN, base_url=server.base_url)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(_read(bp))
        with pytest.raises(errors.WrongEventLoopError):
            second.run(_read(bp))
        found: list[BaseException] = []

        def elsewhere() -> None:
            try:
                asyncio.run(_read(bp))
            except errors.WrongEventLoopError as error:
                found.append(error)

        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join()
        assert len(found) == 1
        assert len(server.ledger) == 1
        first.run(bp.close())


async def _read(bp: BeatPass) -> Any:
    return await bp.tracks.get(3629)


@pytest.mark.row(36)
@each()
def test_a_closed_client_sends_nothing(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    caller = client_of(server.base_url)
    caller.shut()
    caller.fails(operation, errors.ClientClosedError)
    assert len(server.ledger.connections) == 0


# However it is configured


@pytest.mark.parametrize("fault", LOST[:4])
@each(ONCE)
def test_no_setting_makes_a_call_that_costs_be_sent_twice(
    client_of: Opener, server: FaultServer, operation: Operation, fault: Script
) -> None:
    server.always(fault)
    caller = client_of(server.base_url, max_retries=5)
    caller.fails(operation, errors.UnknownOutcomeError)
    assert len(server.ledger) == 1


@pytest.mark.row(33)
def test_no_attempt_starts_when_the_deadline_is_near(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(reset_after_request())
    caller = client_of(server.base_url, deadline=0.6)
    error = caller.fails(READ)
    assert error.deadline_exceeded is True
    assert len(server.ledger) <= 2


@pytest.mark.row(35)
def test_a_spent_retry_quota_ends_the_retries(client_of: Opener, server: FaultServer) -> None:
    server.always(reset_after_request())
    caller = client_of(server.base_url)
    found = [caller.fails(READ) for _ in range(8)]
    assert len(server.ledger) < 8 * 3
    assert found[-1].retry_quota_exhausted is True
