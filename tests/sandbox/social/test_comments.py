"""Comments that hang on waveforms."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.tables import COMMENTS


def comments(sandbox: Sandbox, track: int) -> Any:
    return sandbox.request("GET", f"/tracks/{track}/wave").body["comments"]


def add(sandbox: Sandbox, track: int, **fields: Any) -> Any:
    row = {
        "track_id": track,
        "user_id": 1,
        "content": "Nice.",
        "position": 40,
        "created_at": "2026-11-02T12:00:00.000000Z",
        "parent_id": None,
        "deleted": False,
    }
    return sandbox.state.insert(COMMENTS, row | fields)["id"]


def test_a_comment_has_a_place_on_the_track_and_an_author(sandbox: Sandbox) -> None:
    add(sandbox, 3200, position=73)
    shown = comments(sandbox, 3200)[-1]
    assert (shown["content"], shown["position"], shown["depth"]) == ("Nice.", 73, 0)
    assert shown["user"]["id"] == 1


def test_replies_follow_what_they_answer_one_step_deeper(sandbox: Sandbox) -> None:
    before = len(comments(sandbox, 3200))
    first, second = add(sandbox, 3200), add(sandbox, 3200)
    reply = add(sandbox, 3200, parent_id=first)
    deeper = add(sandbox, 3200, parent_id=reply)
    shown = [(each["id"], each["depth"]) for each in comments(sandbox, 3200)[before:]]
    assert shown == [(first, 0), (reply, 1), (deeper, 2), (second, 0)]


def test_of_a_deleted_comment_the_place_only_is_shown(sandbox: Sandbox) -> None:
    id = add(sandbox, 3200, deleted=True)
    shown = comments(sandbox, 3200)[-1]
    assert shown == {"id": id, "content": "", "position": 40, "depth": 0, "deleted": True}


def test_the_seed_has_replies_and_deleted_comments(sandbox: Sandbox) -> None:
    shown = [each for track in range(3130, 3330) for each in comments(sandbox, track)]
    assert {each["depth"] for each in shown} == {0, 1}
    assert {each["deleted"] for each in shown} == {False, True}
