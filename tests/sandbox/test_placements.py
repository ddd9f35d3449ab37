"""Placements: where else a track was heard."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import World
from beatpass_client.sandbox.people import BUYER, PRODUCER


def placements(world: World, track: int, token: str = PRODUCER.token) -> Any:
    reply = world.request("GET", f"/tracks/{track}/placements", token=token)
    assert reply.status == 200, reply.body
    return reply.body


def test_the_surest_come_first(world: World) -> None:
    found = placements(world, 3370)
    scores = [each["confidence_score"] for each in found["placements"]]
    assert scores == sorted(scores, reverse=True)
    assert found["total_count"] == len(scores) == 2
    assert found["scan_status"] == "complete"


def test_a_track_that_was_heard_nowhere_says_so(world: World) -> None:
    found = placements(world, 3130)
    assert (found["scan_status"], found["total_count"]) == ("no_results", 0)
    assert found["artist_verified"] is True


def test_the_search_takes_an_hour(world: World) -> None:
    world.state.change("track", 3130, created_at=world.clock.now().isoformat())
    assert placements(world, 3130)["scan_status"] == "processing"
    world.clock.advance(3600)
    assert placements(world, 3130)["scanned_at"] == "2026-11-02T13:00:00.000000Z"


def test_only_the_tracks_people_see_them(world: World) -> None:
    assert world.request("GET", "/tracks/3130/placements", token=BUYER.token).status == 403
    assert world.request("GET", "/tracks/1/placements", token=PRODUCER.token).status == 404
