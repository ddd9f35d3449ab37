"""Placements: where else a track was heard."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BUYER, PRODUCER


def placements(sandbox: Sandbox, track: int, token: str = PRODUCER.token) -> Any:
    reply = sandbox.request("GET", f"/tracks/{track}/placements", token=token)
    assert reply.status == 200, reply.body
    return reply.body


def test_the_surest_come_first(sandbox: Sandbox) -> None:
    found = placements(sandbox, 3370)
    scores = [each["confidence_score"] for each in found["placements"]]
    assert scores == sorted(scores, reverse=True)
    assert found["total_count"] == len(scores) == 2
    assert found["scan_status"] == "complete"


def test_a_track_that_was_heard_nowhere_says_so(sandbox: Sandbox) -> None:
    found = placements(sandbox, 3130)
    assert (found["scan_status"], found["total_count"]) == ("no_results", 0)
    assert found["artist_verified"] is True


def test_the_search_takes_an_hour(sandbox: Sandbox) -> None:
    sandbox.state.change("track", 3130, created_at=sandbox.clock.now().isoformat())
    assert placements(sandbox, 3130)["scan_status"] == "processing"
    sandbox.clock.advance(3600)
    assert placements(sandbox, 3130)["scanned_at"] == "2026-11-02T13:00:00.000000Z"


def test_only_the_tracks_people_see_them(sandbox: Sandbox) -> None:
    assert sandbox.request("GET", "/tracks/3130/placements", token=BUYER.token).status == 403
    assert sandbox.request("GET", "/tracks/1/placements", token=PRODUCER.token).status == 404
