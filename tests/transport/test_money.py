"""No operation that spends money or tokens, or carries a password, is ever on the wire twice."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPassError, BeatPassSync, UnknownOutcomeError
from beatpass_client.contract import operations
from beatpass_client.runtime.operations import operation_of
from beatpass_client.types import Call, Operation
from tests.harness import FakeClock

SPENDING = [
    each
    for each in map(operation_of, operations())
    if each.operation_class in ("money", "credentials")
]
UNSAFE = [each for each in map(operation_of, operations()) if each.operation_class == "unsafe"]

Fault = Callable[[httpx.Request], httpx.Response]


def raising(error: type[Exception]) -> Fault:
    def fault(request: httpx.Request) -> httpx.Response:
        raise error("something") if error is not ssl.SSLError else ssl.SSLError("something")

    return fault


def answering(status: int, content: bytes, **headers: str) -> Fault:
    def fault(request: httpx.Request) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx.Response(status, content=content, headers=named)

    return fault


BODIES = {
    "nothing": b"",
    "page": b"<html><title>Busy</title></html>",
    "null": b"null",
    "list": b"[]",
    "text": b"not JSON",
    "cut": b'{"data": {"clie',
    "refusal": b'{"success": false, "message": "no"}',
    "throttle": b'{"message": "Too Many Attempts.", "retry_after": 1}',
    "twice": b'{"data": 1, "data": 2}',
}
STATUSES = [
    *(200, 201, 202, 204, 206, 301, 302, 307, 308, 400, 401, 402, 403, 404, 408, 409, 410, 419),
    *(422, 425, 429, 499, 500, 501, 502, 503, 504, 511, 520, 521, 522, 523, 524, 525, 526, 527),
    *(530, 599, 999),
]
FAULTS: dict[str, Fault] = {
    **{
        f"{status} {name}": answering(status, body, retry_after="0", x_ratelimit_remaining="0")
        for status in STATUSES
        for name, body in BODIES.items()
    },
    **{
        error.__name__: raising(error)
        for error in (
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.ReadError,
            httpx.ReadTimeout,
            httpx.WriteError,
            httpx.WriteTimeout,
            httpx.PoolTimeout,
            httpx.CloseError,
            httpx.ProxyError,
            httpx.RemoteProtocolError,
            httpx.LocalProtocolError,
            httpx.UnsupportedProtocol,
            httpx.DecodingError,
            httpx.TooManyRedirects,
            ssl.SSLError,
            OSError,
            MemoryError,
        )
    },
    "truncated gzip": answering(200, b"\x1f\x8b\x08\x00\x00", content_encoding="gzip"),
    "unknown coding": answering(200, b"x", content_encoding="br"),
}


class Wire(httpx.BaseTransport):
    """Counts what reaches the wire, and plays one fault for all of it."""

    def __init__(self, fault: Fault) -> None:
        self.sent = 0
        self._fault = fault

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        return self._fault(request)


def call_of(operation: Operation) -> Call[Any]:
    path = "/".join("1" if each.startswith("{") else each for each in operation.path.split("/"))
    return Call(operation, path, json={"content": "something"})


@pytest.mark.parametrize("operation", SPENDING, ids=lambda each: each.id)
def test_one_call_is_at_most_one_request_under_every_fault(operation: Operation) -> None:
    for name, fault in FAULTS.items():
        wire = Wire(fault)
        client = BeatPassSync(
            "a-test-token", transport=wire, max_retries=99, confirm=True, clock=FakeClock()
        )
        with contextlib.suppress(BeatPassError, MemoryError):
            client.send_sync(call_of(operation))
        assert wire.sent == 1, name


@pytest.mark.parametrize("operation", UNSAFE, ids=lambda each: each.id)
def test_another_write_is_sent_again_only_when_it_was_not_sent_or_was_throttled(
    operation: Operation,
) -> None:
    repeated = set()
    for name, fault in FAULTS.items():
        wire = Wire(fault)
        client = BeatPassSync("a-test-token", transport=wire, clock=FakeClock())
        with contextlib.suppress(BeatPassError, MemoryError):
            client.send_sync(call_of(operation))
        if wire.sent > 1:
            repeated.add(name)
    unsent = {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError"}
    assert repeated - unsent == {f"429 {body}" for body in BODIES if body not in ("refusal",)}


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("operation", [*SPENDING, *UNSAFE[:5]], ids=lambda each: each.id)
def test_a_write_that_the_server_reports_done_is_never_sent_again(
    operation: Operation, status: int
) -> None:
    for body in BODIES.values():
        wire = Wire(answering(status, body))
        client = BeatPassSync("a-test-token", transport=wire, confirm=True, clock=FakeClock())
        with contextlib.suppress(BeatPassError):
            client.send_sync(call_of(operation))
        assert wire.sent == 1


LOST: dict[str, tuple[Fault, dict[str, Any]]] = {
    "no answer": (raising(httpx.ReadTimeout), {"status": None, "likely_succeeded": None}),
    "broken": (raising(httpx.ReadError), {"status": None, "likely_succeeded": None}),
    "server error": (answering(500, b"{}"), {"status": 500, "likely_succeeded": None}),
    "gateway": (answering(502, b""), {"status": 502, "likely_succeeded": None}),
    "empty success": (answering(200, b""), {"status": 200, "likely_succeeded": True}),
    "page": (answering(200, b"<html>"), {"status": 200, "likely_succeeded": True}),
}


@pytest.mark.parametrize("name", LOST)
def test_a_purchase_whose_answer_is_lost_says_how_to_find_out(name: str) -> None:
    fault, expected = LOST[name]
    client = BeatPassSync("a-test-token", transport=Wire(fault), confirm=True, clock=FakeClock())
    with pytest.raises(UnknownOutcomeError) as caught:
        client.purchases.initiate(3629)
    assert {key: getattr(caught.value, key) for key in expected} == expected
    assert "bp.purchases.status" in str(caught.value)
    assert caught.value.evidence == {"path": "/tracks/3629/purchase/initiate"}
