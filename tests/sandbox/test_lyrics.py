"""Lyrics that somebody stored for tracks."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.people import BUYER, PRODUCER


def ask(world: World, method: str, path: str, body: Any = None) -> Reply:
    return world.request(method, path, body, token=BUYER.token)


def made(world: World, track: int = 3200, text: str = "la la") -> Any:
    return ask(world, "POST", "/lyrics", {"track_id": track, "text": text}).body["lyric"]["id"]


def words(world: World, track: int = 3200, token: str = BUYER.token) -> Any:
    lyric = world.request("GET", f"/tracks/{track}/lyrics", token=token).body["lyric"]
    return lyric and lyric["text"]


def test_stored_words_are_shown_to_their_owner_only(world: World) -> None:
    assert words(world) is None
    made(world)
    assert words(world) == "la la"
    assert words(world, token=PRODUCER.token) is None


def test_the_newest_words_of_a_track_count(world: World) -> None:
    made(world, text="old")
    made(world, text="new")
    assert words(world) == "new"


def test_words_can_be_replaced(world: World) -> None:
    ask(world, "PUT", f"/lyrics/{made(world)}", {"text": "ooh"})
    assert words(world) == "ooh"


def test_several_lyrics_are_deleted_at_once(world: World) -> None:
    first, second = made(world), made(world, 3201)
    assert ask(world, "DELETE", f"/lyrics/{first},{second}").status == 200
    assert words(world) is None
    assert words(world, 3201) is None


def test_one_unknown_lyric_deletes_none(world: World) -> None:
    assert ask(world, "DELETE", f"/lyrics/{made(world)},9999").status == 404
    assert words(world) == "la la"


def test_other_peoples_lyrics_cannot_be_changed(world: World) -> None:
    path = f"/lyrics/{made(world)}"
    assert world.request("PUT", path, {"text": "ha"}, token=PRODUCER.token).status == 404
    assert world.request("DELETE", path, token=PRODUCER.token).status == 404
    assert words(world) == "la la"


def test_ones_lyrics_are_listed_the_newest_first(world: World) -> None:
    id = made(world)
    listed = ask(world, "GET", "/lyrics").body["pagination"]["data"]
    assert listed[0]["id"] == id
    assert listed[0]["track_id"] == 3200


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"track_id": 3200},
        {"track_id": 3200, "text": " "},
        {"track_id": 3200, "text": 7},
        {"track_id": 5, "text": "la"},
        {"track_id": "3200", "text": "la"},
        {"track_id": 3200, "text": "x" * 20_001},
    ],
)
def test_lyrics_need_a_track_and_words(world: World, body: Any) -> None:
    assert ask(world, "POST", "/lyrics", body).status == 422
