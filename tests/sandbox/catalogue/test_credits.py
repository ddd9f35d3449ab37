"""Credits of an artist: entering, changing, ordering, removing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER

ROOT = "/artists/1/credits"
WORK = {"title": "Low Sun", "role": "producer", "artist_name": "MC Wren"}


def send(
    sandbox: Sandbox, method: str, path: str, body: Any = None, token: str = PRODUCER.token
) -> Any:
    return sandbox.request(method, path, body, token=token)


def titles(sandbox: Sandbox) -> list[str]:
    return [row["title"] for row in send(sandbox, "GET", ROOT, token=BUYER.token).body["credits"]]


def test_a_credit_goes_to_the_end(sandbox: Sandbox) -> None:
    before = titles(sandbox)
    made = send(sandbox, "POST", ROOT, WORK).body["credit"]
    assert titles(sandbox) == [*before, "Low Sun"]
    assert isinstance(made["id"], str)
    assert WORK.items() <= made.items()


def test_a_credit_is_changed_and_removed(sandbox: Sandbox) -> None:
    before = titles(sandbox)
    made = send(sandbox, "POST", ROOT, WORK).body["credit"]
    path = f"{ROOT}/{made['id']}"
    changed = send(sandbox, "PUT", path, {"title": "High Sun"}).body["credit"]
    assert (changed["title"], changed["role"]) == ("High Sun", "producer")
    assert send(sandbox, "DELETE", path).status == 200
    assert titles(sandbox) == before
    assert send(sandbox, "DELETE", path).status == 404


def test_an_order_stays(sandbox: Sandbox) -> None:
    ids = [row["id"] for row in send(sandbox, "GET", ROOT).body["credits"]]
    turned = list(reversed(ids))
    assert send(sandbox, "POST", f"{ROOT}/reorder", {"ids": turned}).status == 200
    assert [row["id"] for row in send(sandbox, "GET", ROOT).body["credits"]] == turned


def test_an_order_names_every_credit_once(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [None, [], ["1"], ["1", "1", "2", "3", "4", "5"], "all"]
    for ids in cases:
        before = titles(sandbox)
        assert send(sandbox, "POST", f"{ROOT}/reorder", {"ids": ids}).status == 422
        assert titles(sandbox) == before


def test_an_album_brings_a_credit_for_each_work(sandbox: Sandbox) -> None:
    found = send(sandbox, "GET", "/credits/spotify-album?album_id=2").body["album"]
    works = [track["title"] for track in found["tracks"]]
    body = {"album_name": found["name"], "role": "composer", "tracks": works}
    made = send(sandbox, "POST", f"{ROOT}/album", body).body["credits"]
    assert [row["title"] for row in made] == works
    assert {row["album_name"] for row in made} == {found["name"]}


def test_an_album_with_a_wrong_work_enters_nothing(sandbox: Sandbox) -> None:
    before = titles(sandbox)
    body = {"role": "composer", "tracks": ["Fine", {"title": 7}]}
    assert send(sandbox, "POST", f"{ROOT}/album", body).status == 422
    assert titles(sandbox) == before


@pytest.mark.parametrize(
    ("change", "field"),
    [({"title": None}, "title"), ({"role": "dancer"}, "role"), ({"image": "x" * 256}, "image")],
)
def test_a_wrong_credit_names_the_field(
    sandbox: Sandbox, change: dict[str, Any], field: str
) -> None:
    reply = send(sandbox, "POST", ROOT, WORK | change)
    assert reply.status == 422
    assert list(reply.body["errors"]) == [field]


def test_credits_of_another_artist_stay_closed(sandbox: Sandbox) -> None:
    assert send(sandbox, "POST", ROOT, WORK, SECOND_PRODUCER.token).status == 403
    other = send(sandbox, "GET", "/artists/2/credits").body["credits"][0]
    assert send(sandbox, "DELETE", f"{ROOT}/{other['id']}").status == 404


def test_every_role_that_is_listed_can_be_used(sandbox: Sandbox) -> None:
    for role in send(sandbox, "GET", "/credits/roles").body["roles"]:
        assert send(sandbox, "POST", ROOT, WORK | {"role": role["id"]}).status == 200


def test_a_search_finds_works_by_words(sandbox: Sandbox) -> None:
    found = send(sandbox, "GET", "/credits/spotify-search?query=midnight").body["results"]
    assert found
    assert all("Midnight" in work["title"] for work in found)
    assert send(sandbox, "GET", "/credits/spotify-search").body["results"] == []
