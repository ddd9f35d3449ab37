"""Lyrics that somebody stored for tracks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER


def ask(sandbox: Sandbox, method: str, path: str, body: Any = None) -> Reply:
    return sandbox.request(method, path, body, token=BUYER.token)


def made(sandbox: Sandbox, track: int = 3200, text: str = "la la") -> Any:
    return ask(sandbox, "POST", "/lyrics", {"track_id": track, "text": text}).body["lyric"]["id"]


def words(sandbox: Sandbox, track: int = 3200, token: str = BUYER.token) -> Any:
    lyric = sandbox.request("GET", f"/tracks/{track}/lyrics", token=token).body["lyric"]
    return lyric and lyric["text"]


def test_stored_words_are_shown_to_their_owner_only(sandbox: Sandbox) -> None:
    assert words(sandbox) is None
    made(sandbox)
    assert words(sandbox) == "la la"
    assert words(sandbox, token=PRODUCER.token) is None


def test_the_newest_words_of_a_track_count(sandbox: Sandbox) -> None:
    made(sandbox, text="old")
    made(sandbox, text="new")
    assert words(sandbox) == "new"


def test_words_can_be_replaced(sandbox: Sandbox) -> None:
    ask(sandbox, "PUT", f"/lyrics/{made(sandbox)}", {"text": "ooh"})
    assert words(sandbox) == "ooh"


def test_several_lyrics_are_deleted_at_once(sandbox: Sandbox) -> None:
    first, second = made(sandbox), made(sandbox, 3201)
    assert ask(sandbox, "DELETE", f"/lyrics/{first},{second}").status == 200
    assert words(sandbox) is None
    assert words(sandbox, 3201) is None


def test_one_unknown_lyric_deletes_none(sandbox: Sandbox) -> None:
    assert ask(sandbox, "DELETE", f"/lyrics/{made(sandbox)},9999").status == 404
    assert words(sandbox) == "la la"


def test_other_peoples_lyrics_cannot_be_changed(sandbox: Sandbox) -> None:
    path = f"/lyrics/{made(sandbox)}"
    assert sandbox.request("PUT", path, {"text": "ha"}, token=PRODUCER.token).status == 404
    assert sandbox.request("DELETE", path, token=PRODUCER.token).status == 404
    assert words(sandbox) == "la la"


def test_ones_lyrics_are_listed_the_newest_first(sandbox: Sandbox) -> None:
    id = made(sandbox)
    listed = ask(sandbox, "GET", "/lyrics").body["pagination"]["data"]
    assert listed[0]["id"] == id
    assert listed[0]["track_id"] == 3200


def test_lyrics_need_a_track_and_words(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [
        {},
        {"track_id": 3200},
        {"track_id": 3200, "text": " "},
        {"track_id": 3200, "text": 7},
        {"track_id": 5, "text": "la"},
        {"track_id": "3200", "text": "la"},
        {"track_id": 3200, "text": "x" * 20_001},
    ]
    for body in cases:
        assert ask(sandbox, "POST", "/lyrics", body).status == 422
