"""Playlists as they are made, changed, filled and deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.people import BUYER, PRODUCER

Refused = Callable[[Reply, str], bool]


def ask(world: World, method: str, path: str, body: Any = None) -> Reply:
    return world.request(method, path, body, token=BUYER.token)


def made(world: World, name: str = "Late Trains", **fields: Any) -> Any:
    reply = ask(world, "POST", "/playlists", {"name": name, **fields})
    assert reply.status == 200, reply.body
    return reply.body["playlist"]


def tracks(world: World, id: int) -> Any:
    page = ask(world, "GET", f"/playlists/{id}/tracks?perPage=100").body["pagination"]
    return [track["id"] for track in page["data"]]


def test_a_new_playlist_is_private_empty_and_among_ones_own(world: World) -> None:
    playlist = made(world)
    assert (playlist["public"], playlist["collaborative"]) == (False, False)
    assert tracks(world, playlist["id"]) == []
    mine = ask(world, "GET", "/users/me/playlists").body["pagination"]["data"]
    assert mine[0]["id"] == playlist["id"]


def test_a_private_playlist_is_hidden_from_others(world: World) -> None:
    path = f"/playlists/{made(world)['id']}"
    assert ask(world, "GET", path).status == 200
    assert world.request("GET", path, token=PRODUCER.token).status == 403
    listed = world.request("GET", "/users/1/playlists?perPage=100", token=PRODUCER.token)
    assert all(playlist["public"] for playlist in listed.body["pagination"]["data"])


def test_an_update_changes_what_is_sent_and_keeps_the_rest(world: World) -> None:
    playlist = made(world, description="Songs for the last train home.")
    path = f"/playlists/{playlist['id']}"
    assert ask(world, "PUT", path, {"public": True}).body["playlist"] == playlist | {"public": True}
    cleared = ask(world, "PUT", path, {"description": None}).body["playlist"]
    assert cleared["description"] is None


def test_two_playlists_of_one_owner_have_different_names(world: World) -> None:
    made(world, "Late Trains")
    assert ask(world, "POST", "/playlists", {"name": "late trains "}).status == 422
    other = made(world, "Early Trains")
    answer = ask(world, "PUT", f"/playlists/{other['id']}", {"name": "Late Trains"})
    assert answer.body["errors"] == {"name": ["The name has already been taken."]}


def test_a_name_of_blanks_is_too_short(world: World) -> None:
    assert ask(world, "POST", "/playlists", {"name": "     "}).status == 422


def test_nobody_has_more_than_100_playlists(world: World, refused: Refused) -> None:
    owned = len(
        [
            each
            for each in ask(world, "GET", "/users/me/playlists?perPage=100").body["pagination"][
                "data"
            ]
            if each["id"] != 2
        ]
    )
    first = made(world, "Number 0")
    for at in range(1, 100 - owned):
        made(world, f"Number {at}")
    answer = ask(world, "POST", "/playlists", {"name": "One more"})
    assert refused(answer, "playlist-limit-reached")
    ask(world, "DELETE", f"/playlists/{first['id']}")
    assert made(world, "One more")


def test_tracks_keep_the_order_in_which_they_were_added(world: World) -> None:
    id = made(world)["id"]
    answer = ask(world, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300, 3200, 3300]})
    assert (answer.body["added_count"], answer.body["duplicate_count"]) == (2, 1)
    answer = ask(world, "POST", f"/playlists/{id}/tracks/add", {"ids": [3200, 3100 + 40]})
    assert (answer.body["added_count"], answer.body["duplicate_count"]) == (1, 1)
    assert tracks(world, id) == [3300, 3200, 3140]


def test_adding_only_what_is_there_is_refused(world: World, refused: Refused) -> None:
    id = made(world)["id"]
    ask(world, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300]})
    answer = ask(world, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300]})
    assert refused(answer, "track-already-in-playlist")


def test_a_playlist_ends_at_500_tracks(refused: Refused) -> None:
    world = World(tracks=510, frozen=True, checked=True)
    id = made(world)["id"]
    path = f"/playlists/{id}/tracks/add"
    assert ask(world, "POST", path, {"ids": list(range(3130, 3630))}).status == 200
    assert refused(ask(world, "POST", path, {"ids": [3630]}), "playlist-full")
    ask(world, "POST", f"/playlists/{id}/tracks/remove", {"ids": [3131]})
    assert ask(world, "POST", path, {"ids": [3630]}).status == 200


def test_removed_tracks_are_counted_and_gone(world: World) -> None:
    id = made(world)["id"]
    ask(world, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300, 3200, 3140]})
    answer = ask(world, "POST", f"/playlists/{id}/tracks/remove", {"ids": [3200, 3201]})
    assert answer.body["removed_count"] == 1
    assert tracks(world, id) == [3300, 3140]


@pytest.mark.parametrize("verb", ["add", "remove"])
@pytest.mark.parametrize("wrong", [5, 10**30])
def test_an_unknown_track_spoils_the_whole_call(world: World, verb: str, wrong: int) -> None:
    id = made(world)["id"]
    ask(world, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300]})
    answer = ask(world, "POST", f"/playlists/{id}/tracks/{verb}", {"ids": [3300, 3301, wrong]})
    assert answer.status == 422
    assert list(answer.body["errors"]) == ["ids.2"]
    assert tracks(world, id) == [3300]


def test_tracks_can_be_put_into_another_order(world: World) -> None:
    id = made(world)["id"]
    ask(world, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300, 3200, 3140]})
    answer = ask(world, "POST", f"/playlists/{id}/tracks/order", {"ids": [3140, 3300, 3200]})
    assert answer.status == 200
    assert tracks(world, id) == [3140, 3300, 3200]


@pytest.mark.parametrize("ids", [[3300], [3300, 3300], [3300, 3201], "3300", [True], None])
def test_an_order_names_every_track_once(world: World, ids: Any) -> None:
    id = made(world)["id"]
    ask(world, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300, 3200]})
    assert ask(world, "POST", f"/playlists/{id}/tracks/order", {"ids": ids}).status == 422
    assert tracks(world, id) == [3300, 3200]


def test_several_playlists_are_deleted_at_once(world: World) -> None:
    first, second = made(world, "First one")["id"], made(world, "Second one")["id"]
    assert ask(world, "DELETE", f"/playlists/{first},{second}").body == {"status": "success"}
    assert ask(world, "GET", f"/playlists/{first}").status == 404
    assert ask(world, "GET", f"/playlists/{second}").status == 404


@pytest.mark.parametrize(("other", "status"), [("1", 403), ("9999", 404), ("words", 422)])
def test_a_delete_that_cannot_be_done_deletes_nothing(
    world: World, other: str, status: int
) -> None:
    id = made(world)["id"]
    assert ask(world, "DELETE", f"/playlists/{id},{other}").status == status
    assert ask(world, "GET", f"/playlists/{id}").status == 200


def test_a_deleted_playlist_is_followed_by_nobody(world: World) -> None:
    id = made(world, public=True)["id"]
    assert world.request("POST", f"/playlists/{id}/follow", token=PRODUCER.token).status == 200
    ask(world, "DELETE", f"/playlists/{id}")
    page = world.request("GET", "/users/me/playlists?perPage=100", token=PRODUCER.token)
    assert id not in {each["id"] for each in page.body["pagination"]["data"]}


@pytest.mark.parametrize(
    ("method", "tail", "body"),
    [
        ("PUT", "", {"public": False}),
        ("DELETE", "", None),
        ("POST", "/tracks/add", {"ids": [3300]}),
        ("POST", "/tracks/remove", {"ids": [3300]}),
        ("POST", "/tracks/order", {"ids": []}),
    ],
)
def test_others_cannot_change_a_playlist(world: World, method: str, tail: str, body: Any) -> None:
    path = f"/playlists/{made(world, public=True)['id']}{tail}"
    assert world.request(method, path, body, token=PRODUCER.token).status == 403
