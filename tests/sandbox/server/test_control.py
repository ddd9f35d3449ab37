"""`/_sandbox`: clock, limits, faults, state, requests, payments, and who may use them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply, Request
from beatpass_client.sandbox.personas import BUYER
from beatpass_client.sandbox.server.exchange import answer


def steer(
    sandbox: Sandbox, method: str, path: str, body: Any = None, secret: str | None = ""
) -> Reply:
    headers = {} if secret is None else {"x-beatpass-sandbox-secret": secret or sandbox.secret}
    content = b"" if body is None else json.dumps(body).encode()
    return answer(sandbox, Request(method, f"/_sandbox/{path}", headers=headers, body=content))


def test_the_clock_is_read_and_turned(sandbox: Sandbox) -> None:
    assert steer(sandbox, "GET", "clock").body["now"] == "2026-11-02T12:00:00.000000Z"
    assert (
        steer(sandbox, "POST", "clock", {"advance": 90})
        .body["now"]
        .startswith("2026-11-02T12:01:30")
    )
    turned = steer(sandbox, "POST", "clock", {"now": "2027-01-01T00:00:00Z", "frozen": False}).body
    assert turned["now"].startswith("2027-01-01")
    assert turned["frozen"] is False


def test_a_turn_that_makes_no_sense_changes_nothing(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [
        {},
        [],
        {"advance": -1},
        {"advance": "1"},
        {"advance": True},
        {"advance": 1e300},
        {"now": "soon"},
        {"now": "3500-01-01T00:00:00Z"},
        {"now": 5},
        {"speed": 2},
    ]
    for body in cases:
        before = sandbox.clock.now()
        assert steer(sandbox, "POST", "clock", body).status == 422
        assert sandbox.clock.now() == before


def test_the_limits_are_set_and_switched(sandbox: Sandbox) -> None:
    steer(sandbox, "POST", "limits", {"groups": {"shared": [[2, 60]]}})
    statuses = [sandbox.request("GET", "/genres").status for _ in range(3)]
    assert statuses == [200, 200, 429]
    steer(sandbox, "POST", "limits", {"on": False})
    assert sandbox.request("GET", "/genres").status == 200


def test_limits_that_make_no_sense_are_refused(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [
        {"groups": {"shared": []}},
        {"groups": {"other": [[1, 1]]}},
        {"groups": {"shared": [[0, 1]]}},
        {"groups": {"shared": [[True, 1]]}},
        {"on": "yes"},
        {"off": True},
        [],
    ]
    for body in cases:
        assert steer(sandbox, "POST", "limits", body).status == 422
        assert sandbox.limits.groups["shared"] == [(300, 60)]


def test_the_requests_are_kept_with_their_operations_and_no_secret(sandbox: Sandbox) -> None:
    sandbox.request("GET", "/tracks/3629?loader=x", token=BUYER.token)
    sandbox.request("GET", "/nonsense")
    first, second = steer(sandbox, "GET", "requests").body["requests"]
    assert (first["method"], first["path"], first["query"]) == (
        "GET", "/api/v1/tracks/3629", "loader=x",
    )  # fmt: skip
    assert (first["operation_id"], first["status"]) == ("getTrack", 200)
    assert (second["operation_id"], second["status"]) == (None, 404)
    assert BUYER.token not in str(first)
    assert [each.number for each in sandbox.request_log.requests("getTrack")] == [1]
    steer(sandbox, "DELETE", "requests")
    assert sandbox.request_log.requests() == []


def test_a_reset_goes_back_to_the_seed(sandbox: Sandbox) -> None:
    before = sandbox.request("GET", "/tracks/3629", token=BUYER.token).body
    sandbox.state.delete("track", 3629)
    sandbox.faults.add(kind="reset", count=None)
    sandbox.clock.advance(1e6)
    sandbox.clock.freeze(False)
    sandbox.limits.on = False
    assert steer(sandbox, "POST", "reset").status == 200
    assert sandbox.clock.frozen
    assert sandbox.request("GET", "/tracks/3629", token=BUYER.token).body == before
    assert sandbox.limits.on


def test_a_state_that_was_dumped_is_loaded_again(sandbox: Sandbox) -> None:
    sandbox.state.change("track", 3629, name="Changed")
    sandbox.clock.advance(3600)
    dumped = steer(sandbox, "GET", "state").body
    copy = Sandbox(frozen=True, checked=True)
    assert steer(copy, "PUT", "state", dumped).status == 200
    assert copy.request("GET", "/tracks/3629").body["track"]["name"] == "Changed"
    assert copy.clock.now() == sandbox.clock.now()
    assert steer(copy, "GET", "state").body == dumped
    found = copy.request("GET", "/tracks?query=changed").body["pagination"]["data"]
    assert [track["id"] for track in found] == [3629]


def test_a_state_that_is_none_is_refused_and_nothing_is_lost(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[Any, str]] = [
        ({"version": 99}, "version"),
        ({"tables": []}, "tables"),
        ({"tables": {"sqlite_master": []}}, "sqlite_master"),
        ({"tables": {"track": [{"name": "x"}]}}, "no id"),
        ({"tables": {"track": [{"id": 1}, {"id": 1}]}}, "track"),
        ({"counts": {"play_day": [[1, 2]]}}, "play_day"),
        ({"now": "never"}, "never"),
    ]
    for change, problem in cases:
        dumped = steer(sandbox, "GET", "state").body
        reply = steer(sandbox, "PUT", "state", dumped | change)
        assert reply.status == 422
        assert problem in reply.body["message"]
        assert steer(sandbox, "GET", "state").body == dumped


def test_a_change_needs_the_secret_of_this_run(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, str]] = [
        ("POST", "clock"),
        ("POST", "faults"),
        ("DELETE", "faults"),
        ("POST", "reset"),
        ("PUT", "state"),
        ("POST", "limits"),
        ("POST", "payments/x/confirm"),
        ("DELETE", "requests"),
    ]
    for method, path in cases:
        for secret in (None, "guess", "ümlaut"):
            reply = steer(sandbox, method, path, {}, secret)
            assert reply.status == 403
            assert sandbox.secret not in str(reply.body)


def test_when_others_are_let_in_reading_needs_the_secret_too() -> None:
    sandbox = Sandbox(exposed=True)
    assert steer(sandbox, "GET", "state", secret=None).status == 403
    assert steer(sandbox, "GET", "clock").status == 200


def test_an_unknown_control_path_is_told_the_known_ones(sandbox: Sandbox) -> None:
    reply = steer(sandbox, "GET", "nonsense")
    assert reply.status == 404
    assert "/_sandbox/clock" in reply.body["message"]
    assert steer(sandbox, "PUT", "clock").status == 405


def test_a_payment_that_nobody_began_is_not_found(sandbox: Sandbox) -> None:
    assert steer(sandbox, "POST", "payments/pi_unknown/confirm").status == 404
    assert steer(sandbox, "POST", "payments/pi_unknown/refund").status == 404
