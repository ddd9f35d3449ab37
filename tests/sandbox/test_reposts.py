"""Reposts and their limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.people import BUYER, PRODUCER

Refused = Callable[[Reply, str], bool]
HOUR = 3600


def toggle(world: World, id: int, kind: str = "track", token: str = BUYER.token) -> Reply:
    body = {"repostable_id": id, "repostable_type": kind}
    return world.request("POST", "/reposts/toggle", body, token=token)


def reposts(world: World, query: str = "") -> Any:
    return world.request("GET", f"/users/1/reposts{query}", token=BUYER.token).body["pagination"]


def test_a_repost_is_listed_and_counted(world: World) -> None:
    path = "/tracks/3200"
    before = world.request("GET", path, token=BUYER.token).body["track"]["reposts_count"]
    assert toggle(world, 3200).body["action"] == "added"
    assert toggle(world, 7, "album").body["action"] == "added"
    shown = [row["repostable"] for row in reposts(world)["data"]]
    assert [(item["model_type"], item["id"]) for item in shown] == [("album", 7), ("track", 3200)]
    after = world.request("GET", path, token=BUYER.token).body["track"]["reposts_count"]
    assert after == before + 1


def test_a_second_toggle_takes_the_repost_back(world: World) -> None:
    toggle(world, 3200)
    assert toggle(world, 3200).body == {"status": "success", "action": "removed"}
    assert reposts(world)["data"] == []


def test_reposts_come_in_simple_pages_of_a_fixed_size(world: World) -> None:
    for id in range(3140, 3160):
        toggle(world, id)
    world.clock.advance(HOUR)
    toggle(world, 3160)
    page = reposts(world, "?perPage=3")
    assert len(page["data"]) == page["per_page"] == 20
    assert "total" not in page
    assert page["next_page_url"] is not None


def test_twenty_an_hour_are_the_most(world: World, refused: Refused) -> None:
    for id in range(3140, 3160):
        assert toggle(world, id).status == 200
    assert refused(toggle(world, 3160), "repost-limit-reached")
    world.clock.advance(HOUR)
    assert toggle(world, 3160).status == 200


def test_a_repost_taken_back_counts_towards_the_limit(world: World, refused: Refused) -> None:
    for _ in range(20):
        toggle(world, 3140)
        toggle(world, 3140)
    assert refused(toggle(world, 3140), "repost-limit-reached")


def test_a_hundred_a_day_are_the_most(world: World, refused: Refused) -> None:
    for at in range(100):
        assert toggle(world, 3140 + at).status == 200
        if at % 20 == 19:
            world.clock.advance(HOUR)
    assert refused(toggle(world, 3300), "repost-limit-reached")
    world.clock.advance(19 * HOUR)
    assert toggle(world, 3300).status == 200


@pytest.mark.parametrize(("kind", "id"), [("track", 3130), ("album", 1)])
def test_ones_own_works_cannot_be_reposted(
    world: World, refused: Refused, kind: str, id: int
) -> None:
    assert refused(toggle(world, id, kind, PRODUCER.token), "cannot-repost-own-track")


@pytest.mark.parametrize(("kind", "id"), [("playlist", 3), ("track", 5), ("album", 10**30)])
def test_what_is_not_there_cannot_be_reposted(world: World, kind: str, id: int) -> None:
    assert toggle(world, id, kind).status == 422
