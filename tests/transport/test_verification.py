"""Finding out what became of a write whose answer was lost, without sending it again."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, InvalidArgumentError, UnknownOutcomeError
from beatpass_client.api.purchases import initiate_track_purchase
from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.personas import BUYER

BASE = "http://127.0.0.1:9/api/v1"


class Losing(httpx.BaseTransport):
    """Loses the answers of writes: before they reach the server, or after."""

    def __init__(self, *, before: bool) -> None:
        self._inner = httpx.HTTPTransport()
        self._before = before
        self.writes = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return self._inner.handle_request(request)
        self.writes += 1
        if not self._before:
            self._inner.handle_request(request).close()
        raise httpx.ReadTimeout("lost", request=request)

    def close(self) -> None:
        self._inner.close()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        yield running


@pytest.fixture(params=[False, True], ids=["arrived", "never arrived"])
def wire(request: pytest.FixtureRequest) -> Iterator[Losing]:
    transport = Losing(before=request.param)
    yield transport
    transport.close()


@pytest.fixture
def bp(sandbox: SandboxServer, wire: Losing) -> Iterator[BeatPassSync]:
    with BeatPassSync(BUYER.token, base_url=sandbox.base_url, transport=wire) as client:
        yield client


def test_a_beat_request_is_found_by_what_it_says(
    bp: BeatPassSync, wire: Losing, request: pytest.FixtureRequest
) -> None:
    text = f"A slow beat for {request.node.name}, please."
    with pytest.raises(UnknownOutcomeError, match=r"bp\.verify") as caught:
        bp.beat_requests.create(content=text, reference_track="https://music.example/1")
    found = bp.verify(caught.value)
    arrived = "never" not in request.node.name
    assert found.happened is arrived
    assert (found.found or {}).get("content") == (text if arrived else None)
    assert wire.writes == 1


def test_a_message_is_found_by_its_id(
    bp: BeatPassSync, wire: Losing, request: pytest.FixtureRequest
) -> None:
    with pytest.raises(UnknownOutcomeError) as caught:
        bp.messages.send(conversation_id=1, message_text="Are you there?")
    found = bp.verify(caught.value)
    assert found.happened is ("never" not in request.node.name)
    # A message is the one write that may be sent again: the server knows it by its id.
    assert wire.writes == 3


def test_a_purchase_that_was_begun_is_told_as_begun_and_never_as_a_no(
    bp: BeatPassSync, wire: Losing, request: pytest.FixtureRequest
) -> None:
    with pytest.raises(UnknownOutcomeError) as caught:
        bp.purchases.initiate(3629)
    found = bp.verify(caught.value)
    if "never" in request.node.name:
        assert (found.happened, found.state) in ((False, "not_found"), (None, "begun"))
    else:
        assert (found.happened, found.state) == (None, "begun")
        assert found.found["purchase_status"] == "pending"
        assert "client_secret" in found.advice
        assert "purchases.initiate" in found.advice
    assert wire.writes == 1


def status(**fields: Any) -> Any:
    """A server that answers with this purchase status, and with no purchases."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/purchase/status"):
            return httpx.Response(200, json=fields)
        return httpx.Response(200, json={"purchases": {"data": []}})

    return httpx.MockTransport(answer)


def test_every_state_of_a_payment_has_an_answer() -> None:
    call = initiate_track_purchase.call(3629)
    for fields, happened, state in (
        ({"has_purchased": True}, True, "happened"),
        ({"has_purchased": False, "purchase_status": "pending"}, None, "begun"),
        ({"data": {"has_purchased": False, "purchase_status": "pending"}}, None, "begun"),
        ({"status": "success", "data": {"has_purchased": True}}, True, "happened"),
        ({"has_purchased": False, "purchase_status": "new_state"}, None, "begun"),
        ({"has_purchased": False, "purchase_status": "failed"}, None, "begun"),
        ({"has_purchased": False, "purchase_status": None}, False, "not_found"),
    ):
        with BeatPassSync("a-test-token", base_url=BASE, transport=status(**fields)) as bp:
            found = bp.verify(call)
        assert (found.happened, found.state) == (happened, state), fields
        assert found.advice


async def test_an_entry_of_a_journal_is_taken_as_well() -> None:
    entry = SimpleNamespace(operation="initiateTrackPurchase", path="/tracks/3629/purchase")
    transport = status(has_purchased=False, purchase_status="pending")
    async with BeatPass("a-test-token", base_url=BASE, transport=transport) as bp:
        assert (await bp.verify(entry)).state == "begun"


def test_other_writes_say_what_to_look_at(bp: BeatPassSync) -> None:
    with pytest.raises(UnknownOutcomeError) as caught:
        bp.playlists.create(name="Late")
    with pytest.raises(InvalidArgumentError, match="look at the current state"):
        bp.verify(caught.value)


def test_only_unknown_outcomes_can_be_found_out(bp: BeatPassSync) -> None:
    with pytest.raises(InvalidArgumentError, match=r"UnknownOutcomeError.*, not a ValueError"):
        bp.verify(ValueError())


def test_the_error_keeps_no_text_of_what_was_sent(bp: BeatPassSync) -> None:
    with pytest.raises(UnknownOutcomeError) as caught:
        bp.beat_requests.create(
            content="A secret song for my sister.", reference_track="https://music.example/1"
        )
    assert "secret song" not in repr(vars(caught.value)) + str(caught.value)
