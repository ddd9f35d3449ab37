"""The library: saving tracks, albums and artists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER
from beatpass_client.sandbox.tables import LIBRARY_ITEMS

Refused = Callable[[Reply, str], bool]


def change(sandbox: Sandbox, verb: str, *items: tuple[str, int]) -> Reply:
    likeables = [{"likeable_type": kind, "likeable_id": id} for kind, id in items]
    path = f"/users/me/{verb}-library"
    return sandbox.request("POST", path, {"likeables": likeables}, token=BUYER.token)


def saved(sandbox: Sandbox, kind: str) -> Any:
    reply = sandbox.request("GET", f"/users/me/liked-{kind}s?perPage=500", token=BUYER.token)
    return [each["id"] for each in reply.body["pagination"]["data"]]


def likes(sandbox: Sandbox, track: int) -> Any:
    return sandbox.request("GET", f"/tracks/{track}", token=BUYER.token).body["track"][
        "likes_count"
    ]


def test_items_of_several_kinds_are_saved_in_one_call(sandbox: Sandbox) -> None:
    answer = change(sandbox, "add-to", ("track", 3200), ("album", 7), ("artist", 30))
    assert answer.status == 200
    assert answer.body["added_count"] == 3
    assert [saved(sandbox, kind)[0] for kind in ("track", "album", "artist")] == [3200, 7, 30]


def test_a_saved_track_has_one_like_more_until_it_is_removed(sandbox: Sandbox) -> None:
    before = likes(sandbox, 3200)
    change(sandbox, "add-to", ("track", 3200))
    assert likes(sandbox, 3200) == before + 1
    assert change(sandbox, "remove-from", ("track", 3200)).body["removed_count"] == 1
    assert likes(sandbox, 3200) == before
    assert 3200 not in saved(sandbox, "track")


def test_what_is_saved_is_passed_over_beside_something_new(sandbox: Sandbox) -> None:
    change(sandbox, "add-to", ("track", 3200))
    answer = change(sandbox, "add-to", ("track", 3200), ("track", 3201), ("track", 3201))
    assert (answer.body["added_count"], answer.body["duplicate_count"]) == (1, 2)


def test_a_call_that_would_save_nothing_new_is_refused(sandbox: Sandbox, refused: Refused) -> None:
    change(sandbox, "add-to", ("track", 3200))
    assert refused(change(sandbox, "add-to", ("track", 3200)), "track-already-saved")


def test_an_unknown_item_spoils_the_whole_call(sandbox: Sandbox) -> None:
    answer = change(sandbox, "add-to", ("track", 3200), ("album", 9999))
    assert answer.status == 422
    assert "likeables.1.likeable_id" in answer.body["errors"]
    assert 3200 not in saved(sandbox, "track")


def test_removing_what_is_not_saved_removes_nothing(sandbox: Sandbox) -> None:
    assert change(sandbox, "remove-from", ("album", 7)).body["removed_count"] == 0


def test_a_library_ends_at_10000_items(sandbox: Sandbox, refused: Refused) -> None:
    already = sandbox.state.count(LIBRARY_ITEMS, {"user_id": BUYER.user_id})
    for at in range(9_999 - already):
        row = {"user_id": BUYER.user_id, "kind": "track", "item_id": 50_000 + at}
        sandbox.state.insert(LIBRARY_ITEMS, row | {"created_at": "2025-01-01T00:00:00.000000Z"})
    assert refused(change(sandbox, "add-to", ("album", 7), ("album", 8)), "library-full")
    assert change(sandbox, "add-to", ("album", 7)).status == 200
    assert refused(change(sandbox, "add-to", ("album", 8)), "library-full")


def test_somebody_elses_library_can_be_read(sandbox: Sandbox) -> None:
    for kind in ("tracks", "albums", "artists"):
        reply = sandbox.request("GET", f"/users/20/liked-{kind}", token=BUYER.token)
        assert reply.body["pagination"]["data"]
