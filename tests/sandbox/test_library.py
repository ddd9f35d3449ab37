"""The library: saving tracks, albums and artists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.nouns import LIBRARY_ITEMS
from beatpass_client.sandbox.people import BUYER

Refused = Callable[[Reply, str], bool]


def change(world: World, verb: str, *items: tuple[str, int]) -> Reply:
    likeables = [{"likeable_type": kind, "likeable_id": id} for kind, id in items]
    path = f"/users/me/{verb}-library"
    return world.request("POST", path, {"likeables": likeables}, token=BUYER.token)


def saved(world: World, kind: str) -> Any:
    reply = world.request("GET", f"/users/me/liked-{kind}s?perPage=500", token=BUYER.token)
    return [each["id"] for each in reply.body["pagination"]["data"]]


def likes(world: World, track: int) -> Any:
    return world.request("GET", f"/tracks/{track}", token=BUYER.token).body["track"]["likes_count"]


def test_items_of_several_kinds_are_saved_in_one_call(world: World) -> None:
    answer = change(world, "add-to", ("track", 3200), ("album", 7), ("artist", 30))
    assert answer.status == 200
    assert answer.body["added_count"] == 3
    assert (saved(world, "track")[0], saved(world, "album")[0], saved(world, "artist")[0]) == (
        3200, 7, 30,
    )  # fmt: skip


def test_a_saved_track_has_one_like_more_until_it_is_removed(world: World) -> None:
    before = likes(world, 3200)
    change(world, "add-to", ("track", 3200))
    assert likes(world, 3200) == before + 1
    assert change(world, "remove-from", ("track", 3200)).body["removed_count"] == 1
    assert likes(world, 3200) == before
    assert 3200 not in saved(world, "track")


def test_what_is_saved_is_passed_over_beside_something_new(world: World) -> None:
    change(world, "add-to", ("track", 3200))
    answer = change(world, "add-to", ("track", 3200), ("track", 3201), ("track", 3201))
    assert (answer.body["added_count"], answer.body["duplicate_count"]) == (1, 2)


def test_a_call_that_would_save_nothing_new_is_refused(world: World, refused: Refused) -> None:
    change(world, "add-to", ("track", 3200))
    assert refused(change(world, "add-to", ("track", 3200)), "track-already-saved")


def test_an_unknown_item_spoils_the_whole_call(world: World) -> None:
    answer = change(world, "add-to", ("track", 3200), ("album", 9999))
    assert answer.status == 422
    assert "likeables.1.likeable_id" in answer.body["errors"]
    assert 3200 not in saved(world, "track")


def test_removing_what_is_not_saved_removes_nothing(world: World) -> None:
    assert change(world, "remove-from", ("album", 7)).body["removed_count"] == 0


def test_a_library_ends_at_10000_items(world: World, refused: Refused) -> None:
    already = world.state.count(LIBRARY_ITEMS, {"user_id": BUYER.user_id})
    for at in range(9_999 - already):
        row = {"user_id": BUYER.user_id, "kind": "track", "item_id": 50_000 + at}
        world.state.insert(LIBRARY_ITEMS, row | {"created_at": "2025-01-01T00:00:00.000000Z"})
    assert refused(change(world, "add-to", ("album", 7), ("album", 8)), "library-full")
    assert change(world, "add-to", ("album", 7)).status == 200
    assert refused(change(world, "add-to", ("album", 8)), "library-full")


def test_somebody_elses_library_can_be_read(world: World) -> None:
    for kind in ("tracks", "albums", "artists"):
        reply = world.request("GET", f"/users/20/liked-{kind}", token=BUYER.token)
        assert reply.body["pagination"]["data"]
