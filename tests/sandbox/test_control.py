"""`/_sandbox`: clock, limits, faults, state, requests, payments, and who may use them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply, Request
from beatpass_client.sandbox.people import BUYER


def steer(world: World, method: str, path: str, body: Any = None, secret: str | None = "") -> Reply:
    headers = {} if secret is None else {"x-beatpass-sandbox-secret": secret or world.secret}
    content = b"" if body is None else json.dumps(body).encode()
    return world.respond(Request(method, f"/_sandbox/{path}", headers=headers, body=content))


def test_the_clock_is_read_and_turned(world: World) -> None:
    assert steer(world, "GET", "clock").body["now"] == "2026-11-02T12:00:00.000000Z"
    assert (
        steer(world, "POST", "clock", {"advance": 90}).body["now"].startswith("2026-11-02T12:01:30")
    )
    turned = steer(world, "POST", "clock", {"now": "2027-01-01T00:00:00Z", "frozen": False}).body
    assert turned["now"].startswith("2027-01-01")
    assert turned["frozen"] is False


@pytest.mark.parametrize(
    "body",
    [{}, [], {"advance": -1}, {"advance": "1"}, {"advance": True}, {"advance": 1e300},
     {"now": "soon"}, {"now": "3500-01-01T00:00:00Z"}, {"now": 5}, {"speed": 2}],
)  # fmt: skip
def test_a_turn_that_makes_no_sense_changes_nothing(world: World, body: Any) -> None:
    before = world.clock.now()
    assert steer(world, "POST", "clock", body).status == 422
    assert world.clock.now() == before


def test_the_limits_are_set_and_switched(world: World) -> None:
    steer(world, "POST", "limits", {"groups": {"shared": [[2, 60]]}})
    statuses = [world.request("GET", "/genres").status for _ in range(3)]
    assert statuses == [200, 200, 429]
    steer(world, "POST", "limits", {"on": False})
    assert world.request("GET", "/genres").status == 200


@pytest.mark.parametrize(
    "body",
    [{"groups": {"shared": []}}, {"groups": {"other": [[1, 1]]}}, {"groups": {"shared": [[0, 1]]}},
     {"groups": {"shared": [[True, 1]]}}, {"on": "yes"}, {"off": True}, []],
)  # fmt: skip
def test_limits_that_make_no_sense_are_refused(world: World, body: Any) -> None:
    assert steer(world, "POST", "limits", body).status == 422
    assert world.limits.groups["shared"] == [(300, 60)]


def test_the_requests_are_kept_with_their_operations_and_no_secret(world: World) -> None:
    world.request("GET", "/tracks/3629?loader=x", token=BUYER.token)
    world.request("GET", "/nonsense")
    first, second = steer(world, "GET", "requests").body["requests"]
    assert (first["method"], first["path"], first["query"]) == (
        "GET", "/api/v1/tracks/3629", "loader=x",
    )  # fmt: skip
    assert (first["operation_id"], first["status"]) == ("getTrack", 200)
    assert (second["operation_id"], second["status"]) == (None, 404)
    assert BUYER.token not in str(first)
    assert [each.number for each in world.ledger.requests("getTrack")] == [1]
    steer(world, "DELETE", "requests")
    assert world.ledger.requests() == []


def test_a_reset_goes_back_to_the_seed(world: World) -> None:
    before = world.request("GET", "/tracks/3629", token=BUYER.token).body
    world.state.delete("track", 3629)
    world.faults.add(kind="reset", count=None)
    world.clock.advance(1e6)
    world.clock.freeze(False)
    world.limits.on = False
    assert steer(world, "POST", "reset").status == 200
    assert world.clock.frozen
    assert world.request("GET", "/tracks/3629", token=BUYER.token).body == before
    assert world.limits.on


def test_a_state_that_was_dumped_is_loaded_again(world: World) -> None:
    world.state.change("track", 3629, name="Changed")
    world.clock.advance(3600)
    dumped = steer(world, "GET", "state").body
    copy = World(frozen=True, checked=True)
    assert steer(copy, "PUT", "state", dumped).status == 200
    assert copy.request("GET", "/tracks/3629").body["track"]["name"] == "Changed"
    assert copy.clock.now() == world.clock.now()
    assert steer(copy, "GET", "state").body == dumped
    found = copy.request("GET", "/tracks?query=changed").body["pagination"]["data"]
    assert [track["id"] for track in found] == [3629]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"version": 99}, "version"),
        ({"tables": []}, "tables"),
        ({"tables": {"sqlite_master": []}}, "sqlite_master"),
        ({"tables": {"track": [{"name": "x"}]}}, "no id"),
        ({"tables": {"track": [{"id": 1}, {"id": 1}]}}, "track"),
        ({"counts": {"play_day": [[1, 2]]}}, "play_day"),
        ({"now": "never"}, "never"),
    ],
)
def test_a_state_that_is_none_is_refused_and_nothing_is_lost(
    world: World, change: Any, problem: str
) -> None:
    dumped = steer(world, "GET", "state").body
    reply = steer(world, "PUT", "state", dumped | change)
    assert reply.status == 422
    assert problem in reply.body["message"]
    assert steer(world, "GET", "state").body == dumped


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "clock"), ("POST", "faults"), ("DELETE", "faults"), ("POST", "reset"),
     ("PUT", "state"), ("POST", "limits"), ("POST", "payments/x/confirm"), ("DELETE", "requests")],
)  # fmt: skip
def test_a_change_needs_the_secret_of_this_run(world: World, method: str, path: str) -> None:
    for secret in (None, "guess", "ümlaut"):
        reply = steer(world, method, path, {}, secret)
        assert reply.status == 403
        assert world.secret not in str(reply.body)


def test_when_others_are_let_in_reading_needs_the_secret_too() -> None:
    world = World(exposed=True)
    assert steer(world, "GET", "state", secret=None).status == 403
    assert steer(world, "GET", "clock").status == 200


def test_an_unknown_control_path_is_told_the_known_ones(world: World) -> None:
    reply = steer(world, "GET", "nonsense")
    assert reply.status == 404
    assert "/_sandbox/clock" in reply.body["message"]
    assert steer(world, "PUT", "clock").status == 405


def test_a_payment_that_nobody_began_is_not_found(world: World) -> None:
    assert steer(world, "POST", "payments/pi_unknown/confirm").status == 404
    assert steer(world, "POST", "payments/pi_unknown/refund").status == 404
