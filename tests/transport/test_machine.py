"""Any sequence of calls, faults, waits, cancellations and new tokens keeps the invariants."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import httpx
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from beatpass_client import BeatPass, BeatPassError
from beatpass_client.contract import operations
from beatpass_client.runtime.operations import operation_of
from beatpass_client.types import Call, Operation
from tests.harness import FakeClock

DEADLINE = 120.0

BY_KIND: dict[str, Operation] = {}
for _operation in map(operation_of, operations()):
    BY_KIND.setdefault(_operation.operation_class, _operation)

ERRORS = {
    "refused": httpx.ConnectError,
    "slow": httpx.ReadTimeout,
    "broken": httpx.ReadError,
    "garbage": httpx.RemoteProtocolError,
    "crowded": httpx.PoolTimeout,
}
NOT_SENT = {"refused", "crowded"}
ANSWERS: dict[str, tuple[int, bytes]] = {
    "ok": (200, b'{"status": "success", "data": {}, "purchase_id": 1}'),
    "empty": (200, b""),
    "page": (200, b"<html>"),
    "cut": (200, b'{"data": '),
    "throttled": (429, b'{"message": "Too Many Attempts.", "retry_after": 1}'),
    "quota": (429, b'{"message": "Library full", "success": false}'),
    "unauthenticated": (401, b'{"message": "Unauthenticated."}'),
    "failed": (500, b"{}"),
    "away": (503, b"{}"),
    "gone": (404, b"{}"),
}


class Wire(httpx.AsyncBaseTransport):
    """Plays the faults of one call, and keeps what was sent where, with which token."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.played: list[str] = []
        self.places: set[str] = set()
        self.tokens: list[str] = []
        self.hanging: asyncio.Event

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        fault = self.faults.pop(0) if self.faults else "ok"
        self.played.append(fault)
        self.places.add(f"{request.url.scheme}://{request.url.host}")
        self.tokens.append(request.headers.get("authorization", ""))
        if fault == "cancelled":
            self.hanging.set()
            await asyncio.Event().wait()
        if fault in ERRORS:
            raise ERRORS[fault]("something", request=request)
        status, content = ANSWERS[fault]
        return httpx.Response(status, content=content)


class Client(RuleBasedStateMachine):
    """One client, over its life."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.clock = FakeClock()
        self.wire = Wire()
        self.number = 0
        self.token = "token-number-0"
        self.refusals = 0
        self.bp = BeatPass(
            self.token,
            transport=self.wire,
            clock=self.clock,
            random=random.Random(7),
            confirm=True,
            max_retries=5,
        )

    def teardown(self) -> None:
        self.runner.run(self.bp.close())
        self.runner.close()

    @rule(
        kind=st.sampled_from(sorted(BY_KIND)),
        faults=st.lists(st.sampled_from([*ERRORS, *ANSWERS, "cancelled"]), max_size=4),
    )
    def call(self, kind: str, faults: list[str]) -> None:
        operation = BY_KIND[kind]
        self.wire.faults, self.wire.played = list(faults), []
        began = self.clock.monotonic()
        cancelled = self.runner.run(self._call(operation))
        played, wire = self.wire.played, self.wire
        # INV-1: money, tokens and passwords are on the wire at most once.
        if kind in ("money", "credentials"):
            assert len(played) <= 1
        # INV-2: other writes again only after nothing was sent, or a throttle.
        if kind == "unsafe":
            assert set(played[:-1]) <= NOT_SENT | {"throttled"}
        # INV-3: after a success nothing but a read is sent again.
        if kind not in ("read", "download"):
            assert not {"ok", "empty", "page", "cut"} & set(played[:-1])
        # INV-4: no call is longer than its deadline.
        assert self.clock.monotonic() - began <= DEADLINE + 31
        # INV-5: a cancellation ends the call, and nothing follows it.
        assert "cancelled" not in played[:-1]
        assert cancelled == ("cancelled" in played)
        # INV-6: one place, and the token of the moment.
        assert wire.places <= {"https://open.beatpass.ca"}
        assert set(wire.tokens[-len(played) :] if played else []) <= {f"Bearer {self.token}", ""}
        self._count_refusals(operation, played)

    @rule(seconds=st.floats(0, 200))
    def wait(self, seconds: float) -> None:
        self.clock.sleep(seconds)

    @rule()
    def rotate(self) -> None:
        self.number += 1
        self.token = f"token-number-{self.number}"
        self.refusals = 0
        self.bp.credentials.replace(self.token)

    @invariant()
    def a_call_still_goes_through(self) -> None:
        """Nothing that happened leaves the client blocked, but for a token refused three times."""
        if self.refusals >= 3:
            return
        self.wire.faults, self.wire.played = ["ok"], []
        self.clock.sleep(200)
        self.runner.run(self._call(BY_KIND["read"]))
        assert self.wire.played == ["ok"]
        self.refusals = 0

    async def _call(self, operation: Operation) -> bool:
        path = "/".join("1" if part.startswith("{") else part for part in operation.path.split("/"))
        json: Any = {} if operation.method in ("POST", "PUT") else None
        call = Call(operation, path, **({} if json is None else {"json": json}))
        task = asyncio.ensure_future(self.bp.send_async(call))
        self.wire.hanging = asyncio.Event()
        hanging = asyncio.ensure_future(self.wire.hanging.wait())
        await asyncio.wait({task, hanging}, return_when=asyncio.FIRST_COMPLETED)
        if hanging.done():
            task.cancel()
        hanging.cancel()
        try:
            await task
        except asyncio.CancelledError:
            return True
        except BeatPassError:
            return False
        return False

    def _count_refusals(self, operation: Operation, played: list[str]) -> None:
        for fault in played:
            if operation.auth == "none" or fault in ERRORS or fault == "cancelled":
                continue
            self.refusals = self.refusals + 1 if fault == "unauthenticated" else 0


TestClient = Client.TestCase
TestClient.settings = settings(max_examples=60, stateful_step_count=15, deadline=None)
