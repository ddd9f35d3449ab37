"""Each library that can carry requests: what holds for the wire, for money and for cancelling."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import httpx2
import httpx_aiohttp
import pytest

from beatpass_client import BeatPass, BeatPassSync, ConfigurationError, errors
from tests.harness import (
    FakeClock,
    FaultServer,
    FixedRandom,
    Script,
    close_after_request,
    fin,
    hold,
    json_answer,
    never_answer,
    read_body,
    refused_port,
    reset_after_request,
    script,
    send,
    truncated,
)
from tests.scenarios.support import (
    IDEMPOTENT,
    MONEY,
    READ,
    TOKEN,
    UNSAFE,
    Operation,
    Stopwatch,
    each,
    impatient,
    lost_answer,
)
from tests.transport.test_connections import after, storm

# A deletion that gives tokens back: money, by a method that some libraries repeat by themselves.
REFUND = Operation(
    "money",
    lambda bp: bp.beat_requests.delete(7),
    "/beat-requests/7",
    {"status": "success"},
    1,
)

LIBRARIES: dict[str, Callable[[], dict[str, Any]]] = {
    "own": lambda: {},
    "httpx-transport": lambda: {"transport": httpx.AsyncHTTPTransport()},
    "httpx2-transport": lambda: {"transport": httpx2.AsyncHTTPTransport()},
    "httpx2-client": lambda: {"http_client": httpx2.AsyncClient()},
    "aiohttp-transport": lambda: {"transport": httpx_aiohttp.AiohttpTransport()},
    "aiohttp-client": lambda: {
        "http_client": httpx.AsyncClient(transport=httpx_aiohttp.AiohttpTransport())
    },
}

Opener = Callable[..., BeatPass]


@pytest.fixture(params=list(LIBRARIES))
async def client_over(request: pytest.FixtureRequest, server: FaultServer) -> AsyncIterator[Opener]:
    """Open clients that send through one of the libraries; everything is closed at the end."""
    opened: list[Any] = []

    def open_client(**options: Any) -> BeatPass:
        given = LIBRARIES[request.param]()
        options.setdefault("base_url", server.base_url)
        options.setdefault("clock", FakeClock())
        bp = BeatPass(TOKEN, confirm=True, random=FixedRandom(0.5), **given, **options)
        opened.extend([bp, *given.values()])
        return bp

    yield open_client
    for each_ in opened:
        await (each_.close() if isinstance(each_, BeatPass) else each_.aclose())


async def fails(bp: BeatPass, operation: Operation) -> errors.BeatPassError:
    with pytest.raises(errors.BeatPassError) as caught:
        await operation.call(bp)
    return caught.value


@each((READ, MONEY))
async def test_a_call_is_answered(
    client_over: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(json_answer(operation.good))
    assert await operation.call(client_over()) is not None
    assert server.ledger[0].header("authorization") == f"Bearer {TOKEN}"
    assert server.ledger[0].path.endswith(operation.path)


LOST: list[Script] = [
    close_after_request(),
    reset_after_request(),
    script(read_body, send(b"HTTP/1.1 20"), fin),
    script(read_body, send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), fin),
    truncated(b'{"status": "success"}', 5, headers={"Content-Type": "application/json"}),
]


@pytest.mark.parametrize("fault", LOST)
@pytest.mark.parametrize("operation", [REFUND, UNSAFE], ids=["refund", "unsafe"])
async def test_what_may_have_happened_is_sent_once_and_its_outcome_is_unknown(
    client_over: Opener, server: FaultServer, operation: Operation, fault: Script
) -> None:
    # A connection that is used again is what makes some libraries send a request twice.
    server.answers(json_answer(READ.good))
    bp = client_over(max_retries=5)
    await bp.tracks.get(3629)
    server.always(fault)
    lost_answer(operation, await fails(bp, operation))
    assert len(server.ledger.of(path=operation.path)) == 1


@pytest.mark.parametrize("operation", [MONEY, UNSAFE], ids=["money", "unsafe"])
async def test_an_answer_that_never_comes_leaves_the_outcome_unknown(
    client_over: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(never_answer())
    error = await fails(client_over(timeout=impatient(0.2)), operation)
    assert isinstance(error, errors.UnknownOutcomeError)
    assert len(server.ledger) == 1


@pytest.mark.parametrize("fault", LOST[:3])
@each((READ, IDEMPOTENT))
async def test_a_lost_answer_is_asked_for_again_as_often_as_the_client_allows(
    client_over: Opener, server: FaultServer, operation: Operation, fault: Script
) -> None:
    server.always(fault)
    await fails(client_over(), operation)
    assert len(server.ledger) == 3


@each((READ, MONEY))
async def test_a_refused_connection_has_sent_nothing(
    client_over: Opener, operation: Operation
) -> None:
    with refused_port() as port:
        bp = client_over(base_url=f"http://127.0.0.1:{port}/api/v1")
        error = await fails(bp, operation)
    assert isinstance(error, errors.ConnectionFailedError), repr(error)
    assert error.sent is False
    assert "refuse" in str(error)


@each((READ, MONEY))
async def test_a_cancelled_call_ends_at_once_and_the_next_one_is_answered(
    client_over: Opener, server: FaultServer, operation: Operation
) -> None:
    gate = server.gate()
    server.answers(script(read_body, hold(gate)))
    bp = client_over()
    task = asyncio.ensure_future(operation.call(bp))
    await gate.reached()
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    notes = getattr(caught.value, "__notes__", [])
    assert any("unknown" in note for note in notes) == operation.writes
    server.always(json_answer(operation.good))
    assert await operation.call(bp) is not None
    assert len(server.ledger) == 2
    gate.open()


@each((READ, MONEY))
async def test_many_cancelled_calls_leave_a_client_as_good_as_new(
    client_over: Opener, server: FaultServer, request: pytest.FixtureRequest, operation: Operation
) -> None:
    if "httpx-transport" in request.node.callspec.id:
        pytest.skip("the pool of httpx loses connections; the page about libraries says so")
    server.always(after(0.01))
    bp = client_over()
    await operation.call(bp)
    await storm(lambda: operation.call(bp), rounds=3)
    with Stopwatch() as watch:
        await asyncio.gather(*(operation.call(bp) for _ in range(20)))
    assert watch.seconds < 3


async def test_the_deadline_ends_an_answer_without_end(
    client_over: Opener, server: FaultServer
) -> None:
    server.always(never_answer())
    bp = client_over(deadline=0.6, max_retries=0, clock=None)
    with Stopwatch() as watch:
        error = await fails(bp, MONEY)
    assert isinstance(error, errors.UnknownOutcomeError)
    assert watch.seconds < 3


@pytest.mark.parametrize("kind", ["transport", "client"])
@each((READ, MONEY))
def test_httpx2_carries_synchronous_calls(
    server: FaultServer, kind: str, operation: Operation
) -> None:
    given: Any = httpx2.HTTPTransport() if kind == "transport" else httpx2.Client()
    name = "transport" if kind == "transport" else "http_client"
    server.answers(json_answer(operation.good), close_after_request(), close_after_request())
    with given, BeatPassSync(
        TOKEN, base_url=server.base_url, confirm=True, max_retries=1, clock=FakeClock(),
        **{name: given},
    ) as bp:  # fmt: skip
        assert operation.call(bp) is not None
        with pytest.raises(errors.BeatPassError) as caught:
            operation.call(bp)
    lost_answer(operation, caught.value)
    assert len(server.ledger) == (3 if operation is READ else 2)


def test_something_of_the_wrong_kind_is_refused() -> None:
    for options in (
        {"transport": httpx2.HTTPTransport()},
        {"http_client": httpx2.Client()},
        {"transport": httpx2.AsyncClient()},
        {"http_client": object()},
    ):
        with pytest.raises(ConfigurationError, match="httpx2"):
            BeatPass(TOKEN, **options)
