"""Reposts and their limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER

Refused = Callable[[Reply, str], bool]
HOUR = 3600


def toggle(sandbox: Sandbox, id: int, kind: str = "track", token: str = BUYER.token) -> Reply:
    body = {"repostable_id": id, "repostable_type": kind}
    return sandbox.request("POST", "/reposts/toggle", body, token=token)


def reposts(sandbox: Sandbox, query: str = "") -> Any:
    return sandbox.request("GET", f"/users/1/reposts{query}", token=BUYER.token).body["pagination"]


def test_a_repost_is_listed_and_counted(sandbox: Sandbox) -> None:
    path = "/tracks/3200"
    before = sandbox.request("GET", path, token=BUYER.token).body["track"]["reposts_count"]
    assert toggle(sandbox, 3200).body["action"] == "added"
    assert toggle(sandbox, 7, "album").body["action"] == "added"
    shown = [row["repostable"] for row in reposts(sandbox)["data"]]
    assert [(item["model_type"], item["id"]) for item in shown] == [("album", 7), ("track", 3200)]
    after = sandbox.request("GET", path, token=BUYER.token).body["track"]["reposts_count"]
    assert after == before + 1


def test_a_second_toggle_takes_the_repost_back(sandbox: Sandbox) -> None:
    toggle(sandbox, 3200)
    assert toggle(sandbox, 3200).body == {"status": "success", "action": "removed"}
    assert reposts(sandbox)["data"] == []


def test_reposts_come_in_simple_pages_of_a_fixed_size(sandbox: Sandbox) -> None:
    for id in range(3140, 3160):
        toggle(sandbox, id)
    sandbox.clock.advance(HOUR)
    toggle(sandbox, 3160)
    page = reposts(sandbox, "?perPage=3")
    assert len(page["data"]) == page["per_page"] == 20
    assert "total" not in page
    assert page["next_page_url"] is not None


def test_twenty_an_hour_are_the_most(sandbox: Sandbox, refused: Refused) -> None:
    for id in range(3140, 3160):
        assert toggle(sandbox, id).status == 200
    assert refused(toggle(sandbox, 3160), "repost-limit-reached")
    sandbox.clock.advance(HOUR)
    assert toggle(sandbox, 3160).status == 200


def test_a_repost_taken_back_counts_towards_the_limit(sandbox: Sandbox, refused: Refused) -> None:
    for _ in range(20):
        toggle(sandbox, 3140)
        toggle(sandbox, 3140)
    assert refused(toggle(sandbox, 3140), "repost-limit-reached")


def test_a_hundred_a_day_are_the_most(sandbox: Sandbox, refused: Refused) -> None:
    for at in range(100):
        assert toggle(sandbox, 3140 + at).status == 200
        if at % 20 == 19:
            sandbox.clock.advance(HOUR)
    assert refused(toggle(sandbox, 3300), "repost-limit-reached")
    sandbox.clock.advance(19 * HOUR)
    assert toggle(sandbox, 3300).status == 200


@pytest.mark.parametrize(("kind", "id"), [("track", 3130), ("album", 1)])
def test_ones_own_works_cannot_be_reposted(
    sandbox: Sandbox, refused: Refused, kind: str, id: int
) -> None:
    assert refused(toggle(sandbox, id, kind, PRODUCER.token), "cannot-repost-own-track")


@pytest.mark.parametrize(("kind", "id"), [("playlist", 3), ("track", 5), ("album", 10**30)])
def test_what_is_not_there_cannot_be_reposted(sandbox: Sandbox, kind: str, id: int) -> None:
    assert toggle(sandbox, id, kind).status == 422
