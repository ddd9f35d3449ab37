"""Waiting until something has happened: how often is looked, and how it ends."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client import (
    AuthenticationError,
    BeatPass,
    BeatPassSync,
    DryRun,
    InvalidArgumentError,
    WaitFailedError,
    WaitTimeoutError,
)
from tests.harness import (
    FakeClock,
    FaultServer,
    answer,
    html_answer,
    json_answer,
    reset_after_request,
    seeded,
    throttled,
)

TOKEN = "7|nobodysTokenForTheTests"


def fingerprint(status: str | None, **more: Any) -> Any:
    found = None if status is None else {"id": 1, "status": status, **more}
    return json_answer({"success": True, "fingerprint": found})


def purchase(**fields: Any) -> Any:
    return json_answer({"status": "success", "has_purchased": False, **fields})


@pytest.fixture
def bp(server: FaultServer, clock: FakeClock) -> Any:
    with BeatPassSync(TOKEN, base_url=server.base_url, clock=clock, random=seeded()) as client:
        yield client


def test_a_fingerprint_is_looked_at_every_30_seconds(
    bp: BeatPassSync, server: FaultServer, clock: FakeClock
) -> None:
    done = fingerprint("completed", fingerprint_hash="abc")
    server.answers(fingerprint(None), fingerprint("pending"), fingerprint("processing"), done)
    found = bp.fingerprints.wait(7)
    assert (found.status, found.fingerprint_hash) == ("completed", "abc")
    assert clock.waits == [30.0, 30.0, 30.0]
    assert {head.path.rpartition("/api/v1")[2] for head in server.ledger} == {
        "/tracks/7/fingerprint/status"
    }


async def test_asyncio_waits_the_same_way(server: FaultServer, clock: FakeClock) -> None:
    server.answers(fingerprint("pending"), fingerprint("completed"))
    async with BeatPass(TOKEN, base_url=server.base_url, clock=clock) as bp:
        assert (await bp.fingerprints.wait(7)).status == "completed"
    assert clock.waits == [30.0]


def test_what_has_happened_already_is_not_waited_for(
    bp: BeatPassSync, server: FaultServer, clock: FakeClock
) -> None:
    server.answers(fingerprint("completed"))
    bp.fingerprints.wait(7)
    assert clock.waits == []


def test_the_time_between_two_looks_can_be_given(
    bp: BeatPassSync, server: FaultServer, clock: FakeClock
) -> None:
    server.answers(fingerprint("pending"), fingerprint("completed"))
    bp.fingerprints.wait(7, poll_interval=90)
    assert clock.waits == [90]


@pytest.mark.parametrize(
    "last", [fingerprint("failed"), fingerprint("processing", error_message="too quiet")]
)
def test_a_fingerprint_that_failed_is_not_waited_for(
    bp: BeatPassSync, server: FaultServer, last: Any
) -> None:
    server.answers(fingerprint("processing"), last)
    with pytest.raises(WaitFailedError, match=r"has failed .*(too quiet|no reason)"):
        bp.fingerprints.wait(7)
    assert len(server.ledger) == 2


def test_after_the_timeout_the_last_state_is_told(
    bp: BeatPassSync, server: FaultServer, clock: FakeClock
) -> None:
    server.always(fingerprint("processing"))
    with pytest.raises(WaitTimeoutError, match="'processing'") as caught:
        bp.fingerprints.wait(7, timeout=100)
    assert caught.value.last == "processing"
    assert len(server.ledger) == 4
    assert clock.waited <= 100


def test_no_time_is_spent_when_no_other_look_fits_in_it(
    bp: BeatPassSync, server: FaultServer, clock: FakeClock
) -> None:
    server.always(fingerprint("processing"))
    with pytest.raises(WaitTimeoutError):
        bp.fingerprints.wait(7, timeout=20)
    assert clock.waits == []


def test_a_purchase_is_waited_for(bp: BeatPassSync, server: FaultServer, clock: FakeClock) -> None:
    server.answers(purchase(), purchase(purchase_status="pending"), purchase(has_purchased=True))
    assert bp.purchases.wait(7).has_purchased is True
    assert clock.waits == [30.0, 30.0]
    assert {head.method for head in server.ledger} == {"GET"}


def test_a_purchase_is_found_in_the_envelope_too(bp: BeatPassSync, server: FaultServer) -> None:
    server.answers(json_answer({"status": "success", "data": {"has_purchased": True}}))
    assert bp.purchases.wait(7).has_purchased is True


def test_a_payment_that_failed_is_not_waited_for(bp: BeatPassSync, server: FaultServer) -> None:
    server.answers(purchase(purchase_status="failed", reason="card declined"))
    with pytest.raises(WaitFailedError, match="card declined"):
        bp.purchases.wait(7)


def test_a_purchase_that_does_not_show_may_still_come(
    bp: BeatPassSync, server: FaultServer
) -> None:
    server.always(purchase())
    with pytest.raises(WaitTimeoutError, match="wait again"):
        bp.purchases.wait(7, timeout=60)


@pytest.mark.parametrize(
    "trouble",
    [html_answer("<html>maintenance", 503), answer(500), reset_after_request(), throttled(45)],
)
def test_what_passes_by_itself_does_not_end_the_waiting(
    bp: BeatPassSync, server: FaultServer, trouble: Any
) -> None:
    # The call itself is tried three times.
    server.answers(*[trouble] * 3, fingerprint("completed"))
    assert bp.fingerprints.wait(7).status == "completed"


def test_trouble_to_the_end_is_told(bp: BeatPassSync, server: FaultServer) -> None:
    server.always(html_answer("<html>maintenance", 503))
    with pytest.raises(WaitTimeoutError, match="ServiceUnavailableError") as caught:
        bp.fingerprints.wait(7, timeout=100)
    assert caught.value.last is None


def test_a_longer_wait_that_the_server_asks_for_is_kept(
    bp: BeatPassSync, server: FaultServer, clock: FakeClock
) -> None:
    server.answers(
        json_answer({"message": "down"}, 503, {"Retry-After": "300"}), fingerprint("completed")
    )
    bp.fingerprints.wait(7)
    assert clock.waited >= 300


def test_what_does_not_pass_ends_the_waiting(bp: BeatPassSync, server: FaultServer) -> None:
    server.answers(json_answer({"message": "Unauthenticated."}, 401))
    with pytest.raises(AuthenticationError):
        bp.fingerprints.wait(7)
    assert len(server.ledger) == 1


@pytest.mark.parametrize(
    "options",
    [{"timeout": 0}, {"timeout": float("inf")}, {"poll_interval": -1}, {"poll_interval": "30"}],
)
def test_an_unusable_time_is_refused_before_anything_is_sent(
    bp: BeatPassSync, server: FaultServer, options: Any
) -> None:
    with pytest.raises(InvalidArgumentError):
        bp.fingerprints.wait(7, **options)
    assert len(server.ledger) == 0


def test_a_state_of_the_server_is_shown_harmlessly(bp: BeatPassSync, server: FaultServer) -> None:
    server.always(fingerprint("\x1b[31mred\r\n" + "x" * 500))
    with pytest.raises(WaitTimeoutError) as caught:
        bp.fingerprints.wait(7, timeout=10)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300


def test_a_dry_run_ends_at_the_first_look(server: FaultServer) -> None:
    client = BeatPassSync(TOKEN, base_url=server.base_url, dry_run=True)
    with client as bp:
        for wait in (bp.fingerprints.wait, bp.purchases.wait):
            with pytest.raises(DryRun):
                wait(7)
    assert len(server.ledger) == 0
