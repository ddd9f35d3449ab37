"""Profiles: what an account shows of itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER


def update(sandbox: Sandbox, body: Any) -> Reply:
    return sandbox.request("PUT", "/users/profile/update", body, token=BUYER.token)


def profile(sandbox: Sandbox, user: int = BUYER.user_id) -> Any:
    return sandbox.request("GET", f"/user-profile/{user}", token=PRODUCER.token).body["user"]


def test_an_update_changes_what_is_sent_and_keeps_the_rest(sandbox: Sandbox) -> None:
    before = profile(sandbox)
    link = {"url": "https://bo.example/", "title": "Shop"}
    assert update(sandbox, {"display_name": "Bo", "city": "Oslo", "links": [link]}).status == 200
    after = profile(sandbox)
    assert after == before | {
        "display_name": "Bo",
        "profile": before["profile"] | {"city": "Oslo"},
        "links": [{"id": 1, **link}],
    }


def test_the_new_name_is_found_and_shown_everywhere(sandbox: Sandbox) -> None:
    update(sandbox, {"display_name": "Zebulon"})
    found = sandbox.request("GET", "/users/search?query=zebul", token=PRODUCER.token).body["users"]
    assert [user["id"] for user in found] == [BUYER.user_id]


def test_who_told_nothing_has_an_empty_profile(sandbox: Sandbox) -> None:
    assert set(profile(sandbox, 20)["profile"].values()) == {""}


def test_the_counters_are_those_of_the_lists(sandbox: Sandbox) -> None:
    listed = sandbox.request("GET", "/users/2/followers?perPage=500", token=BUYER.token)
    assert profile(sandbox, 2)["followers_count"] == len(listed.body["pagination"]["data"])


def test_a_wrong_field_changes_nothing(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [
        {"display_name": " "},
        {"display_name": None},
        {"display_name": "x" * 101},
        {"city": 7},
        {"description": "x" * 1001},
        {"links": "https://bo.example/"},
        {"links": ["https://bo.example/"]},
        {"links": [{"url": "javascript:alert(1)"}]},
        {"links": [{"url": "https://[x"}]},
        {"links": [{"url": "https://bo.example/"}] * 11},
    ]
    for body in cases:
        before = profile(sandbox)
        assert update(sandbox, {"city": "Oslo"} | body).status == 422
        assert profile(sandbox) == before
