"""Users: one, a search, what they have, what their plan leaves them."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.people import ADMIN, BUYER, PRODUCER, SECOND_PRODUCER


def ask(world: World, path: str, token: str = BUYER.token) -> Any:
    return world.request("GET", path, token=token)


def test_me_stands_for_the_owner_of_the_token(world: World) -> None:
    assert ask(world, "/users/me").body == ask(world, f"/users/{BUYER.user_id}").body


@pytest.mark.parametrize("id", ["9999", "nobody", "99999999999999999999999"])
def test_an_unknown_account_is_not_found(world: World, id: str) -> None:
    assert ask(world, f"/users/{id}").status == 404


def test_a_search_finds_names_by_their_beginnings(world: World) -> None:
    found = ask(world, "/users/search?query=mara%20vo").body["users"]
    assert [user["id"] for user in found] == [PRODUCER.user_id]
    assert len(ask(world, "/users/search?query=al&limit=3").body["users"]) == 3


@pytest.mark.parametrize("query", ["query=a", "query=al&limit=51", "limit=5"])
def test_a_search_needs_two_characters_and_gives_50_at_most(world: World, query: str) -> None:
    assert ask(world, f"/users/search?{query}").status == 422


def test_what_somebody_has_is_what_that_account_sees_itself(world: World) -> None:
    for mine, theirs in (
        ("liked-tracks", "liked-tracks"),
        ("liked-albums", "liked-albums"),
        ("liked-artists", "liked-artists"),
        ("followed-users", "followed-users"),
    ):
        own = ask(world, f"/users/me/{mine}?perPage=50", PRODUCER.token).body
        assert ask(world, f"/users/2/{theirs}?perPage=50").body == own
        assert own["pagination"]["data"]
    own = ask(world, "/users/me/followers", PRODUCER.token).body["pagination"]["data"]
    assert ask(world, "/users/2/followers?perPage=20").body["pagination"]["data"] == own


def test_a_plan_without_a_bound_leaves_null(world: World) -> None:
    answer = ask(world, "/users/2/minutes-left", PRODUCER.token)
    assert answer.body == {"status": "success", "minutesLeft": None}


def test_the_free_plan_leaves_what_the_tracks_have_not_used(world: World) -> None:
    left = ask(world, "/users/3/minutes-left", SECOND_PRODUCER.token).body["minutesLeft"]
    assert 0 < left < 180


def test_the_plan_of_another_account_is_closed_but_to_an_administrator(world: World) -> None:
    assert ask(world, "/users/3/minutes-left").status == 403
    assert ask(world, "/users/3/minutes-left", ADMIN.token).status == 200


def test_contact_data_have_an_address_and_a_limit_of_their_own(world: World) -> None:
    answer = ask(world, "/users/2/contact-info")
    assert answer.body["data"]["email"] == "user2@beatpass.example"
    assert answer.headers["X-RateLimit-Limit"] == "30"
