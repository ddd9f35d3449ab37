"""Comments that hang on waveforms."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import World
from beatpass_client.sandbox.nouns import COMMENTS


def comments(world: World, track: int) -> Any:
    return world.request("GET", f"/tracks/{track}/wave").body["comments"]


def add(world: World, track: int, **fields: Any) -> Any:
    row = {
        "track_id": track,
        "user_id": 1,
        "content": "Nice.",
        "position": 40,
        "created_at": "2026-11-02T12:00:00.000000Z",
        "parent_id": None,
        "deleted": False,
    }
    return world.state.insert(COMMENTS, row | fields)["id"]


def test_a_comment_has_a_place_on_the_track_and_an_author(world: World) -> None:
    add(world, 3200, position=73)
    shown = comments(world, 3200)[-1]
    assert (shown["content"], shown["position"], shown["depth"]) == ("Nice.", 73, 0)
    assert shown["user"]["id"] == 1


def test_replies_follow_what_they_answer_one_step_deeper(world: World) -> None:
    before = len(comments(world, 3200))
    first, second = add(world, 3200), add(world, 3200)
    reply = add(world, 3200, parent_id=first)
    deeper = add(world, 3200, parent_id=reply)
    shown = [(each["id"], each["depth"]) for each in comments(world, 3200)[before:]]
    assert shown == [(first, 0), (reply, 1), (deeper, 2), (second, 0)]


def test_of_a_deleted_comment_the_place_only_is_shown(world: World) -> None:
    id = add(world, 3200, deleted=True)
    shown = comments(world, 3200)[-1]
    assert shown == {"id": id, "content": "", "position": 40, "depth": 0, "deleted": True}


def test_the_seed_has_replies_and_deleted_comments(world: World) -> None:
    shown = [each for track in range(3130, 3330) for each in comments(world, track)]
    assert {each["depth"] for each in shown} == {0, 1}
    assert {each["deleted"] for each in shown} == {False, True}
