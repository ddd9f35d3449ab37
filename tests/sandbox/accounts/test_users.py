"""Users: one, a search, what they have, what their plan leaves them."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import ADMIN, BUYER, PRODUCER, SECOND_PRODUCER


def ask(sandbox: Sandbox, path: str, token: str = BUYER.token) -> Any:
    return sandbox.request("GET", path, token=token)


def test_me_stands_for_the_owner_of_the_token(sandbox: Sandbox) -> None:
    assert ask(sandbox, "/users/me").body == ask(sandbox, f"/users/{BUYER.user_id}").body


@pytest.mark.parametrize("id", ["9999", "nobody", "99999999999999999999999"])
def test_an_unknown_account_is_not_found(sandbox: Sandbox, id: str) -> None:
    assert ask(sandbox, f"/users/{id}").status == 404


def test_a_search_finds_names_by_their_beginnings(sandbox: Sandbox) -> None:
    found = ask(sandbox, "/users/search?query=mara%20vo").body["users"]
    assert [user["id"] for user in found] == [PRODUCER.user_id]
    assert len(ask(sandbox, "/users/search?query=al&limit=3").body["users"]) == 3


@pytest.mark.parametrize("query", ["query=a", "query=al&limit=51", "limit=5"])
def test_a_search_needs_two_characters_and_gives_50_at_most(sandbox: Sandbox, query: str) -> None:
    assert ask(sandbox, f"/users/search?{query}").status == 422


def test_what_somebody_has_is_what_that_account_sees_itself(sandbox: Sandbox) -> None:
    for mine, theirs in (
        ("liked-tracks", "liked-tracks"),
        ("liked-albums", "liked-albums"),
        ("liked-artists", "liked-artists"),
        ("followed-users", "followed-users"),
    ):
        own = ask(sandbox, f"/users/me/{mine}?perPage=50", PRODUCER.token).body
        assert ask(sandbox, f"/users/2/{theirs}?perPage=50").body == own
        assert own["pagination"]["data"]
    own = ask(sandbox, "/users/me/followers", PRODUCER.token).body["pagination"]["data"]
    assert ask(sandbox, "/users/2/followers?perPage=20").body["pagination"]["data"] == own


def test_a_plan_without_a_bound_leaves_null(sandbox: Sandbox) -> None:
    answer = ask(sandbox, "/users/2/minutes-left", PRODUCER.token)
    assert answer.body == {"status": "success", "minutesLeft": None}


def test_the_free_plan_leaves_what_the_tracks_have_not_used(sandbox: Sandbox) -> None:
    left = ask(sandbox, "/users/3/minutes-left", SECOND_PRODUCER.token).body["minutesLeft"]
    assert 0 < left < 180


def test_the_plan_of_another_account_is_closed_but_to_an_administrator(sandbox: Sandbox) -> None:
    assert ask(sandbox, "/users/3/minutes-left").status == 403
    assert ask(sandbox, "/users/3/minutes-left", ADMIN.token).status == 200


def test_contact_data_have_an_address_and_a_limit_of_their_own(sandbox: Sandbox) -> None:
    answer = ask(sandbox, "/users/2/contact-info")
    assert answer.body["data"]["email"] == "user2@beatpass.example"
    assert answer.headers["X-RateLimit-Limit"] == "30"
