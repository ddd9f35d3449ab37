"""Follows of artists, accounts and playlists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, SECOND_PRODUCER
from beatpass_client.sandbox.tables import FOLLOWS

Refused = Callable[[Reply, str], bool]


def ask(sandbox: Sandbox, method: str, path: str) -> Reply:
    return sandbox.request(method, path, token=BUYER.token)


def following(sandbox: Sandbox, artist: int) -> Any:
    return ask(sandbox, "GET", f"/artists/{artist}/follow-status").body["following"]


def test_a_followed_artist_has_one_follower_more(sandbox: Sandbox) -> None:
    before = ask(sandbox, "GET", "/artists/30/followers").body["pagination"]["total"]
    assert not following(sandbox, 30)
    assert ask(sandbox, "POST", "/artists/30/follow").status == 200
    assert following(sandbox, 30)
    assert ask(sandbox, "GET", "/artists/30/followers").body["pagination"]["total"] == before + 1


def test_an_unfollowed_artist_is_followed_no_longer(sandbox: Sandbox) -> None:
    ask(sandbox, "POST", "/artists/30/follow")
    assert ask(sandbox, "POST", "/artists/30/unfollow").status == 200
    assert not following(sandbox, 30)


def test_a_followed_account_is_listed_first_and_sees_its_follower(sandbox: Sandbox) -> None:
    assert ask(sandbox, "POST", "/users/20/follow").body == {"status": "success"}
    listed = ask(sandbox, "GET", "/users/me/followed-users").body["pagination"]["data"]
    assert listed[0]["id"] == 20
    followers = ask(sandbox, "GET", "/users/20/followers").body["pagination"]["data"]
    assert followers[0]["id"] == BUYER.user_id


def test_the_follow_status_tells_both_directions(sandbox: Sandbox) -> None:
    ask(sandbox, "POST", f"/users/{SECOND_PRODUCER.user_id}/follow")
    status = ask(sandbox, "GET", f"/users/{SECOND_PRODUCER.user_id}/follow-status").body
    assert status == {"following": True, "followed_by": True}


def test_ones_followers_come_in_simple_pages(sandbox: Sandbox) -> None:
    page = ask(sandbox, "GET", "/users/me/followers?perPage=2").body["pagination"]
    assert "total" not in page
    assert len(page["data"]) == 2
    assert page["path"].endswith("/users/me/followers")


def test_a_followed_playlist_is_among_ones_playlists(sandbox: Sandbox) -> None:
    def mine() -> set[int]:
        page = ask(sandbox, "GET", "/users/me/playlists?perPage=100").body["pagination"]
        return {playlist["id"] for playlist in page["data"]}

    assert 6 not in mine()
    assert ask(sandbox, "POST", "/playlists/6/follow").status == 200
    assert 6 in mine()
    assert ask(sandbox, "POST", "/playlists/6/unfollow").status == 200
    assert 6 not in mine()


@pytest.mark.parametrize("path", ["/artists/30", "/users/20", "/playlists/6"])
def test_what_is_followed_cannot_be_followed_again(
    sandbox: Sandbox, refused: Refused, path: str
) -> None:
    ask(sandbox, "POST", f"{path}/follow")
    assert refused(ask(sandbox, "POST", f"{path}/follow"), "already-following")


@pytest.mark.parametrize(
    ("path", "status"), [("/artists/30", 409), ("/users/20", 404), ("/playlists/6", 404)]
)
def test_what_is_not_followed_cannot_be_unfollowed(
    sandbox: Sandbox, refused: Refused, path: str, status: int
) -> None:
    answer = ask(sandbox, "POST", f"{path}/unfollow")
    assert refused(answer, "not-following")
    assert answer.status == status


def test_some_things_cannot_be_followed(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, int]] = [
        ("/artists/9999/follow", 404),
        ("/users/9999/follow", 404),
        ("/users/1/follow", 422),
        ("/playlists/words/follow", 404),
        ("/playlists/5/follow", 403),
        ("/playlists/12/follow", 403),
    ]
    for path, status in cases:
        assert ask(sandbox, "POST", path).status == status


def test_nobody_follows_more_than_5000(sandbox: Sandbox, refused: Refused) -> None:
    long_ago = "2025-01-01T00:00:00.000000Z"
    already = sandbox.state.count(FOLLOWS, {"user_id": BUYER.user_id})
    for at in range(4999 - already):
        row = {"user_id": BUYER.user_id, "kind": "user", "item_id": 10_000 + at}
        sandbox.state.insert(FOLLOWS, row | {"created_at": long_ago})
    assert ask(sandbox, "POST", "/artists/30/follow").status == 200
    assert refused(ask(sandbox, "POST", "/artists/31/follow"), "follow-limit-reached")
    ask(sandbox, "POST", "/artists/30/unfollow")
    assert ask(sandbox, "POST", "/artists/31/follow").status == 200


def test_many_follows_within_a_minute_are_throttled(sandbox: Sandbox, refused: Refused) -> None:
    sandbox.limits.on = False
    answers = [ask(sandbox, "POST", f"/artists/{artist}/follow") for artist in range(1, 41)]
    answers += [ask(sandbox, "POST", f"/users/{user}/follow") for user in range(2, 200)]
    throttled = answers[-1]
    assert refused(throttled, "follow-rate-limited")
    assert throttled.headers["Retry-After"] == "60"
    sandbox.clock.advance(60)
    assert ask(sandbox, "POST", "/users/199/follow").status == 200
