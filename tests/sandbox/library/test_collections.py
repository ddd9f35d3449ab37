"""Collections: made, changed, played, deleted, put forward."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER


def ask(sandbox: Sandbox, method: str, path: str, body: Any = None) -> Reply:
    return sandbox.request(method, path, body, token=BUYER.token)


def made(sandbox: Sandbox) -> Any:
    body = {"name": "Winter", "description": "Cold ones.", "track_ids": [3300, 3200]}
    reply = ask(sandbox, "POST", "/collections", body)
    assert reply.status == 201
    return reply.body["collection"]


def test_a_new_collection_has_its_tracks_and_is_ones_own(sandbox: Sandbox) -> None:
    collection = made(sandbox)
    assert [track["id"] for track in collection["tracks"]] == [3300, 3200]
    own = ask(sandbox, "GET", "/collections/user").body["collections"]
    assert collection["id"] in {each["id"] for each in own}
    assert {each["user_id"] for each in own} == {BUYER.user_id}
    assert ask(sandbox, "GET", "/collections").body["collections"][0]["id"] == collection["id"]


def test_everybody_can_read_a_collection(sandbox: Sandbox) -> None:
    reply = sandbox.request("GET", f"/collections/{made(sandbox)['id']}", token=PRODUCER.token)
    assert reply.body["collection"]["name"] == "Winter"


def test_an_update_keeps_what_is_left_out_or_null(sandbox: Sandbox) -> None:
    path = f"/collections/{made(sandbox)['id']}"
    ask(sandbox, "PUT", path, {"name": "Spring", "description": None})
    changed = ask(sandbox, "GET", path).body["collection"]
    assert (changed["name"], changed["description"], changed["tracks_count"]) == (
        "Spring", "Cold ones.", 2,
    )  # fmt: skip


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_other_peoples_collections_cannot_be_changed(sandbox: Sandbox, method: str) -> None:
    path = f"/collections/{made(sandbox)['id']}"
    body = {"name": "Mine"} if method == "PUT" else None
    assert sandbox.request(method, path, body, token=PRODUCER.token).status == 404
    assert ask(sandbox, "GET", path).body["collection"]["name"] == "Winter"


def test_a_deleted_collection_is_gone(sandbox: Sandbox) -> None:
    path = f"/collections/{made(sandbox)['id']}"
    assert ask(sandbox, "DELETE", path).status == 200
    assert ask(sandbox, "GET", path).status == 404
    assert ask(sandbox, "DELETE", path).status == 404


def test_plays_are_counted(sandbox: Sandbox) -> None:
    path = f"/collections/{made(sandbox)['id']}"
    ask(sandbox, "POST", f"{path}/play")
    ask(sandbox, "POST", f"{path}/play")
    assert ask(sandbox, "GET", path).body["collection"]["plays"] == 2


def test_a_collection_needs_a_name_and_tracks_that_exist(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [
        {"name": "Winter", "track_ids": []},
        {"name": "Winter", "track_ids": [5]},
        {"name": "Winter", "track_ids": [3300] * 501},
        {"name": "   ", "track_ids": [3300]},
        {"name": "\ud800", "track_ids": [3300]},
        {"track_ids": [3300]},
    ]
    for body in cases:
        before = ask(sandbox, "GET", "/collections").body
        assert ask(sandbox, "POST", "/collections", body).status == 422
        assert ask(sandbox, "GET", "/collections").body == before


def test_some_collections_are_put_forward(sandbox: Sandbox) -> None:
    featured = ask(sandbox, "GET", "/collections/featured").body["collections"]
    assert featured
    assert all(each["featured"] for each in featured)


def test_recommended_collections_are_other_peoples_of_the_genres_one_likes(
    sandbox: Sandbox,
) -> None:
    taste = ask(sandbox, "GET", "/tracks/3305").body["track"]["genres"]
    saved = ask(sandbox, "GET", "/users/me/liked-tracks?perPage=100").body["pagination"]["data"]
    likeables = [{"likeable_type": "track", "likeable_id": track["id"]} for track in saved]
    ask(sandbox, "POST", "/users/me/remove-from-library", {"likeables": likeables})
    likeable = {"likeable_type": "track", "likeable_id": 3305}
    ask(sandbox, "POST", "/users/me/add-to-library", {"likeables": [likeable]})
    found = ask(sandbox, "GET", "/collections/recommendations").body["collections"]
    assert BUYER.user_id not in {each["user_id"] for each in found}
    first = ask(sandbox, "GET", f"/collections/{found[0]['id']}").body["collection"]
    genres = {genre["id"] for track in first["tracks"] for genre in track["genres"]}
    assert genres & {genre["id"] for genre in taste}
