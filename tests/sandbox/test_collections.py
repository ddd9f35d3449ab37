"""Collections: made, changed, played, deleted, put forward."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.people import BUYER, PRODUCER


def ask(world: World, method: str, path: str, body: Any = None) -> Reply:
    return world.request(method, path, body, token=BUYER.token)


def made(world: World) -> Any:
    body = {"name": "Winter", "description": "Cold ones.", "track_ids": [3300, 3200]}
    reply = ask(world, "POST", "/collections", body)
    assert reply.status == 201
    return reply.body["collection"]


def test_a_new_collection_has_its_tracks_and_is_ones_own(world: World) -> None:
    collection = made(world)
    assert [track["id"] for track in collection["tracks"]] == [3300, 3200]
    own = ask(world, "GET", "/collections/user").body["collections"]
    assert collection["id"] in {each["id"] for each in own}
    assert {each["user_id"] for each in own} == {BUYER.user_id}
    assert ask(world, "GET", "/collections").body["collections"][0]["id"] == collection["id"]


def test_everybody_can_read_a_collection(world: World) -> None:
    reply = world.request("GET", f"/collections/{made(world)['id']}", token=PRODUCER.token)
    assert reply.body["collection"]["name"] == "Winter"


def test_an_update_keeps_what_is_left_out_or_null(world: World) -> None:
    path = f"/collections/{made(world)['id']}"
    ask(world, "PUT", path, {"name": "Spring", "description": None})
    changed = ask(world, "GET", path).body["collection"]
    assert (changed["name"], changed["description"], changed["tracks_count"]) == (
        "Spring", "Cold ones.", 2,
    )  # fmt: skip


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_other_peoples_collections_cannot_be_changed(world: World, method: str) -> None:
    path = f"/collections/{made(world)['id']}"
    body = {"name": "Mine"} if method == "PUT" else None
    assert world.request(method, path, body, token=PRODUCER.token).status == 404
    assert ask(world, "GET", path).body["collection"]["name"] == "Winter"


def test_a_deleted_collection_is_gone(world: World) -> None:
    path = f"/collections/{made(world)['id']}"
    assert ask(world, "DELETE", path).status == 200
    assert ask(world, "GET", path).status == 404
    assert ask(world, "DELETE", path).status == 404


def test_plays_are_counted(world: World) -> None:
    path = f"/collections/{made(world)['id']}"
    ask(world, "POST", f"{path}/play")
    ask(world, "POST", f"{path}/play")
    assert ask(world, "GET", path).body["collection"]["plays"] == 2


@pytest.mark.parametrize(
    "body",
    [
        {"name": "Winter", "track_ids": []},
        {"name": "Winter", "track_ids": [5]},
        {"name": "Winter", "track_ids": [3300] * 501},
        {"name": "   ", "track_ids": [3300]},
        {"name": "\ud800", "track_ids": [3300]},
        {"track_ids": [3300]},
    ],
)
def test_a_collection_needs_a_name_and_tracks_that_exist(world: World, body: Any) -> None:
    before = ask(world, "GET", "/collections").body
    assert ask(world, "POST", "/collections", body).status == 422
    assert ask(world, "GET", "/collections").body == before


def test_some_collections_are_put_forward(world: World) -> None:
    featured = ask(world, "GET", "/collections/featured").body["collections"]
    assert featured
    assert all(each["featured"] for each in featured)


def test_recommended_collections_are_other_peoples_of_the_genres_one_likes(world: World) -> None:
    taste = ask(world, "GET", "/tracks/3305").body["track"]["genres"]
    saved = ask(world, "GET", "/users/me/liked-tracks?perPage=100").body["pagination"]["data"]
    likeables = [{"likeable_type": "track", "likeable_id": track["id"]} for track in saved]
    ask(world, "POST", "/users/me/remove-from-library", {"likeables": likeables})
    likeable = {"likeable_type": "track", "likeable_id": 3305}
    ask(world, "POST", "/users/me/add-to-library", {"likeables": [likeable]})
    found = ask(world, "GET", "/collections/recommendations").body["collections"]
    assert BUYER.user_id not in {each["user_id"] for each in found}
    first = ask(world, "GET", f"/collections/{found[0]['id']}").body["collection"]
    genres = {genre["id"] for track in first["tracks"] for genre in track["genres"]}
    assert genres & {genre["id"] for genre in taste}
