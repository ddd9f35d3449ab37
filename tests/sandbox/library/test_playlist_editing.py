"""Playlists as they are made, changed, filled and deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER

Refused = Callable[[Reply, str], bool]


def ask(sandbox: Sandbox, method: str, path: str, body: Any = None) -> Reply:
    return sandbox.request(method, path, body, token=BUYER.token)


def made(sandbox: Sandbox, name: str = "Late Trains", **fields: Any) -> Any:
    reply = ask(sandbox, "POST", "/playlists", {"name": name, **fields})
    assert reply.status == 200, reply.body
    return reply.body["playlist"]


def tracks(sandbox: Sandbox, id: int) -> Any:
    page = ask(sandbox, "GET", f"/playlists/{id}/tracks?perPage=100").body["pagination"]
    return [track["id"] for track in page["data"]]


def test_a_new_playlist_is_private_empty_and_among_ones_own(sandbox: Sandbox) -> None:
    playlist = made(sandbox)
    assert (playlist["public"], playlist["collaborative"]) == (False, False)
    assert tracks(sandbox, playlist["id"]) == []
    mine = ask(sandbox, "GET", "/users/me/playlists").body["pagination"]["data"]
    assert mine[0]["id"] == playlist["id"]


def test_a_private_playlist_is_hidden_from_others(sandbox: Sandbox) -> None:
    path = f"/playlists/{made(sandbox)['id']}"
    assert ask(sandbox, "GET", path).status == 200
    assert sandbox.request("GET", path, token=PRODUCER.token).status == 403
    listed = sandbox.request("GET", "/users/1/playlists?perPage=100", token=PRODUCER.token)
    assert all(playlist["public"] for playlist in listed.body["pagination"]["data"])


def test_an_update_changes_what_is_sent_and_keeps_the_rest(sandbox: Sandbox) -> None:
    playlist = made(sandbox, description="Songs for the last train home.")
    path = f"/playlists/{playlist['id']}"
    assert ask(sandbox, "PUT", path, {"public": True}).body["playlist"] == playlist | {
        "public": True
    }
    cleared = ask(sandbox, "PUT", path, {"description": None}).body["playlist"]
    assert cleared["description"] is None


def test_two_playlists_of_one_owner_have_different_names(sandbox: Sandbox) -> None:
    made(sandbox, "Late Trains")
    assert ask(sandbox, "POST", "/playlists", {"name": "late trains "}).status == 422
    other = made(sandbox, "Early Trains")
    answer = ask(sandbox, "PUT", f"/playlists/{other['id']}", {"name": "Late Trains"})
    assert answer.body["errors"] == {"name": ["The name has already been taken."]}


def test_a_name_of_blanks_is_too_short(sandbox: Sandbox) -> None:
    assert ask(sandbox, "POST", "/playlists", {"name": "     "}).status == 422


def test_nobody_has_more_than_100_playlists(sandbox: Sandbox, refused: Refused) -> None:
    owned = len(
        [
            each
            for each in ask(sandbox, "GET", "/users/me/playlists?perPage=100").body["pagination"][
                "data"
            ]
            if each["id"] != 2
        ]
    )
    first = made(sandbox, "Number 0")
    for at in range(1, 100 - owned):
        made(sandbox, f"Number {at}")
    answer = ask(sandbox, "POST", "/playlists", {"name": "One more"})
    assert refused(answer, "playlist-limit-reached")
    ask(sandbox, "DELETE", f"/playlists/{first['id']}")
    assert made(sandbox, "One more")


def test_tracks_keep_the_order_in_which_they_were_added(sandbox: Sandbox) -> None:
    id = made(sandbox)["id"]
    answer = ask(sandbox, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300, 3200, 3300]})
    assert (answer.body["added_count"], answer.body["duplicate_count"]) == (2, 1)
    answer = ask(sandbox, "POST", f"/playlists/{id}/tracks/add", {"ids": [3200, 3100 + 40]})
    assert (answer.body["added_count"], answer.body["duplicate_count"]) == (1, 1)
    assert tracks(sandbox, id) == [3300, 3200, 3140]


def test_adding_only_what_is_there_is_refused(sandbox: Sandbox, refused: Refused) -> None:
    id = made(sandbox)["id"]
    ask(sandbox, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300]})
    answer = ask(sandbox, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300]})
    assert refused(answer, "track-already-in-playlist")


def test_a_playlist_ends_at_500_tracks(refused: Refused) -> None:
    sandbox = Sandbox(tracks=510, frozen=True, checked=True)
    id = made(sandbox)["id"]
    path = f"/playlists/{id}/tracks/add"
    assert ask(sandbox, "POST", path, {"ids": list(range(3130, 3630))}).status == 200
    assert refused(ask(sandbox, "POST", path, {"ids": [3630]}), "playlist-full")
    ask(sandbox, "POST", f"/playlists/{id}/tracks/remove", {"ids": [3131]})
    assert ask(sandbox, "POST", path, {"ids": [3630]}).status == 200


def test_removed_tracks_are_counted_and_gone(sandbox: Sandbox) -> None:
    id = made(sandbox)["id"]
    ask(sandbox, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300, 3200, 3140]})
    answer = ask(sandbox, "POST", f"/playlists/{id}/tracks/remove", {"ids": [3200, 3201]})
    assert answer.body["removed_count"] == 1
    assert tracks(sandbox, id) == [3300, 3140]


@pytest.mark.parametrize("verb", ["add", "remove"])
@pytest.mark.parametrize("wrong", [5, 10**30])
def test_an_unknown_track_spoils_the_whole_call(sandbox: Sandbox, verb: str, wrong: int) -> None:
    id = made(sandbox)["id"]
    ask(sandbox, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300]})
    answer = ask(sandbox, "POST", f"/playlists/{id}/tracks/{verb}", {"ids": [3300, 3301, wrong]})
    assert answer.status == 422
    assert list(answer.body["errors"]) == ["ids.2"]
    assert tracks(sandbox, id) == [3300]


def test_tracks_can_be_put_into_another_order(sandbox: Sandbox) -> None:
    id = made(sandbox)["id"]
    ask(sandbox, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300, 3200, 3140]})
    answer = ask(sandbox, "POST", f"/playlists/{id}/tracks/order", {"ids": [3140, 3300, 3200]})
    assert answer.status == 200
    assert tracks(sandbox, id) == [3140, 3300, 3200]


@pytest.mark.parametrize("ids", [[3300], [3300, 3300], [3300, 3201], "3300", [True], None])
def test_an_order_names_every_track_once(sandbox: Sandbox, ids: Any) -> None:
    id = made(sandbox)["id"]
    ask(sandbox, "POST", f"/playlists/{id}/tracks/add", {"ids": [3300, 3200]})
    assert ask(sandbox, "POST", f"/playlists/{id}/tracks/order", {"ids": ids}).status == 422
    assert tracks(sandbox, id) == [3300, 3200]


def test_several_playlists_are_deleted_at_once(sandbox: Sandbox) -> None:
    first, second = made(sandbox, "First one")["id"], made(sandbox, "Second one")["id"]
    assert ask(sandbox, "DELETE", f"/playlists/{first},{second}").body == {"status": "success"}
    assert ask(sandbox, "GET", f"/playlists/{first}").status == 404
    assert ask(sandbox, "GET", f"/playlists/{second}").status == 404


@pytest.mark.parametrize(("other", "status"), [("1", 403), ("9999", 404), ("words", 422)])
def test_a_delete_that_cannot_be_done_deletes_nothing(
    sandbox: Sandbox, other: str, status: int
) -> None:
    id = made(sandbox)["id"]
    assert ask(sandbox, "DELETE", f"/playlists/{id},{other}").status == status
    assert ask(sandbox, "GET", f"/playlists/{id}").status == 200


def test_a_deleted_playlist_is_followed_by_nobody(sandbox: Sandbox) -> None:
    id = made(sandbox, public=True)["id"]
    assert sandbox.request("POST", f"/playlists/{id}/follow", token=PRODUCER.token).status == 200
    ask(sandbox, "DELETE", f"/playlists/{id}")
    page = sandbox.request("GET", "/users/me/playlists?perPage=100", token=PRODUCER.token)
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
def test_others_cannot_change_a_playlist(
    sandbox: Sandbox, method: str, tail: str, body: Any
) -> None:
    path = f"/playlists/{made(sandbox, public=True)['id']}{tail}"
    assert sandbox.request(method, path, body, token=PRODUCER.token).status == 403
