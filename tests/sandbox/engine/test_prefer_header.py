"""`Prefer: code=...` provokes any documented status."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from beatpass_client.contract import ContractOperation, operations
from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.operations import routes
from beatpass_client.sandbox.engine.prefer_header import documented
from beatpass_client.sandbox.personas import BUYER

from ..paths import path_of

OPERATIONS = list(operations())


@pytest.fixture(scope="module")
def shared() -> Sandbox:
    sandbox = Sandbox(frozen=True, checked=True)
    sandbox.limits.on = False
    return sandbox


def test_every_documented_status_can_be_had(shared: Sandbox) -> None:
    cases: Sequence[ContractOperation] = OPERATIONS
    for operation in cases:
        before = shared.state.connection.total_changes
        for status in documented(routes().by_id[operation.id]):
            reply = shared.request(
                operation.method, path_of(operation), headers={"Prefer": f"code={status}"}
            )
            assert reply.status == status
            assert reply.headers["Preference-Applied"].startswith(f"code={status}")
        assert shared.state.connection.total_changes == before


def test_a_refusal_is_in_the_words_of_the_catalogue(sandbox: Sandbox) -> None:
    reply = sandbox.request(
        "POST", "/playlists/2/invite", token=BUYER.token, headers={"Prefer": "code=429"}
    )
    assert reply.body["message"] == "Max editors reached."
    assert "retry_after" not in reply.body


def test_an_entry_of_the_catalogue_can_be_named(sandbox: Sandbox) -> None:
    reply = sandbox.request(
        "POST",
        "/playlists/2/invite",
        token=BUYER.token,
        headers={"Prefer": "entry=cannot-re-invite-yet"},
    )
    assert (reply.status, reply.body["message"]) == (429, "Cannot re-invite yet.")
    throttled = sandbox.request("GET", "/genres", headers={"Prefer": "entry=too-many-attempts"})
    assert throttled.body["retry_after"] == 60
    assert throttled.headers["Retry-After"] == "60"


def test_a_wish_for_what_is_not_documented_is_told_what_is(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["code=418", "code=", "code=x", "entry=library-full"]
    for wish in cases:
        reply = sandbox.request("GET", "/tracks", headers={"Prefer": wish})
        assert reply.status == 400
        assert "Prefer: getTracks" in reply.body["message"]


def test_other_preferences_are_let_be(sandbox: Sandbox) -> None:
    assert sandbox.request("GET", "/genres", headers={"Prefer": "respond-async"}).status == 200
