"""Albums: making, filling, changing and deleting one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BEGINNER, PRODUCER, SECOND_PRODUCER


def make(sandbox: Sandbox, token: str = PRODUCER.token, **fields: Any) -> Any:
    body = {"name": "Lanterns", "image": "covers/1.jpg", "artists": ["CURRENT_USER"]} | fields
    return sandbox.request("POST", "/albums", body, token=token)


def get(sandbox: Sandbox, id: int) -> Any:
    return sandbox.request("GET", f"/albums/{id}", token=PRODUCER.token)


def test_a_track_joins_an_album_by_its_id(sandbox: Sandbox) -> None:
    album = make(sandbox).body["album"]
    changed = sandbox.request(
        "PUT", "/tracks/3130", {"album_id": album["id"]}, token=PRODUCER.token
    )
    assert changed.body["track"]["album"]["id"] == album["id"]
    found = get(sandbox, album["id"]).body["album"]
    assert [track["id"] for track in found["tracks"]] == [3130]
    assert [artist["id"] for artist in found["artists"]] == [1]


def test_an_album_is_changed_and_deleted_and_its_tracks_stay(sandbox: Sandbox) -> None:
    id = make(sandbox).body["album"]["id"]
    sandbox.request("PUT", "/tracks/3130", {"album_id": id}, token=PRODUCER.token)
    body = {"name": "Lamps", "release_date": "2027-01-31"}
    assert sandbox.request("PUT", f"/albums/{id}", body, token=PRODUCER.token).status == 200
    album = get(sandbox, id).body["album"]
    assert (album["name"], album["release_date"]) == ("Lamps", "2027-01-31")
    for _ in range(2):
        assert sandbox.request("DELETE", f"/albums/{id}", token=PRODUCER.token).status == 200
    assert get(sandbox, id).status == 404
    track = sandbox.request("GET", "/tracks/3130", token=PRODUCER.token).body["track"]
    assert "album" not in track


@pytest.mark.parametrize("change", [{"release_date": "soon"}, {"name": ""}, {"name": "x" * 256}])
def test_a_change_follows_the_rules_of_a_new_album(sandbox: Sandbox, change: Any) -> None:
    id = make(sandbox).body["album"]["id"]
    reply = sandbox.request("PUT", f"/albums/{id}", change, token=PRODUCER.token)
    assert reply.status == 422
    assert list(reply.body["errors"]) == list(change)


def test_an_album_is_by_artists_that_exist(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [[9999], [], ["SOMEBODY"], [10**30]]
    for artists in cases:
        assert make(sandbox, artists=artists).status == 422


def test_albums_are_made_with_upload_access_and_changed_by_their_artists(sandbox: Sandbox) -> None:
    assert make(sandbox, BEGINNER.token).status == 403
    id = make(sandbox).body["album"]["id"]
    for method in ("PUT", "DELETE"):
        reply = sandbox.request(method, f"/albums/{id}", {}, token=SECOND_PRODUCER.token)
        assert reply.status == 403
