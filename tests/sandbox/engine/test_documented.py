"""What the sandbox says of answers that BeatPass does not document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from beatpass_client.contract import operations
from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.call import HANDLERS, handles
from beatpass_client.sandbox.engine.operations import known_answer, routes
from beatpass_client.sandbox.engine.refusals import code_of, entries
from beatpass_client.sandbox.personas import BUYER, PRODUCER

from ..paths import path_of

SHAPE = "X-BeatPass-Sandbox-Shape"


@pytest.fixture
def documented_only() -> Iterator[Sandbox]:
    made = Sandbox(frozen=True, checked=True, documented_only=True)
    made.limits.on = False
    yield made
    made.close()


def one(known: str) -> Any:
    return next(each for each in routes().by_id.values() if each.known == known)


def test_an_answer_whose_fields_are_assumed_says_so(sandbox: Sandbox) -> None:
    sandbox.limits.on = False
    said = {"documented": None, "partial": "partly assumed", "undocumented": "assumed"}
    marked = 0
    for operation in operations():
        reply = sandbox.request(operation.method, path_of(operation), {}, token=PRODUCER.token)
        assert reply.status is not None
        data = reply.status < 300 and reply.media_type == "application/json"
        expected = said[known_answer(operation.data)] if data else None
        assert reply.headers.get(SHAPE) == expected, operation.id
        marked += expected is not None
    assert marked > 0


def test_a_preferred_answer_says_so_too(sandbox: Sandbox) -> None:
    operation = one("undocumented")
    path = path_of(next(each for each in operations() if each.id == operation.id))
    prefer = {"Prefer": f"code={operation.success}"}
    reply = sandbox.request(operation.method, path, token=PRODUCER.token, headers=prefer)
    assert reply.headers[SHAPE] == "assumed"


def test_without_assumptions_an_undocumented_answer_is_empty(documented_only: Sandbox) -> None:
    for operation in operations():
        if known_answer(operation.data) != "undocumented":
            continue
        path = path_of(operation)
        reply = documented_only.request(operation.method, path, {}, token=PRODUCER.token)
        if reply.status is not None and reply.status < 300 and isinstance(reply.body, dict):
            # What is left are the envelopes that the contract names.
            assert not any(isinstance(each, dict) and each for each in reply.body.values()), path


def test_without_assumptions_a_documented_answer_stays_whole(
    sandbox: Sandbox, documented_only: Sandbox
) -> None:
    for path in ("/tracks/3629", "/tracks?per_page=3", "/playlists/4", "/search?query=lofi"):
        whole, cut = (
            each.request("GET", path, token=BUYER.token).body for each in (sandbox, documented_only)
        )
        assert cut == whole or set(cut) <= set(whole)
    track = documented_only.request("GET", "/tracks/3629", token=BUYER.token).body["track"]
    assert track["artists"][0]["name"]


def test_a_handler_without_an_operation_is_skipped_with_a_warning() -> None:
    def handler(call: Any) -> None:
        return None

    with pytest.warns(UserWarning, match=r"no operation getNothing.*test_documented\.py"):
        handles("getNothing")(handler)
    assert "getNothing" not in HANDLERS


def test_a_code_belongs_to_the_operations_that_an_entry_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert code_of("getTrackInsights", 404) == ("error", "not_found")
    assert code_of("getTrack", 404) is None
    # Two entries name this operation: which of them it is, only its handler knows.
    assert code_of("createBackstageRequest", 409) is None
    everywhere = entries()["insights-not-found"] | {
        "id": "everywhere",
        "match": {"field": "error", "code": "everywhere", "operations": ["*"]},
    }
    monkeypatch.setitem(entries(), "everywhere", everywhere)
    code_of.cache_clear()
    assert code_of("getTrack", 404) is None
    assert code_of("getTrackInsights", 404) == ("error", "not_found")
    code_of.cache_clear()
