"""Follows of artists, accounts and playlists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.nouns import FOLLOWS
from beatpass_client.sandbox.people import BUYER, SECOND_PRODUCER

Refused = Callable[[Reply, str], bool]


def ask(world: World, method: str, path: str) -> Reply:
    return world.request(method, path, token=BUYER.token)


def following(world: World, artist: int) -> Any:
    return ask(world, "GET", f"/artists/{artist}/follow-status").body["following"]


def test_a_followed_artist_has_one_follower_more(world: World) -> None:
    before = ask(world, "GET", "/artists/30/followers").body["pagination"]["total"]
    assert not following(world, 30)
    assert ask(world, "POST", "/artists/30/follow").status == 200
    assert following(world, 30)
    assert ask(world, "GET", "/artists/30/followers").body["pagination"]["total"] == before + 1


def test_an_unfollowed_artist_is_followed_no_longer(world: World) -> None:
    ask(world, "POST", "/artists/30/follow")
    assert ask(world, "POST", "/artists/30/unfollow").status == 200
    assert not following(world, 30)


def test_a_followed_account_is_listed_first_and_sees_its_follower(world: World) -> None:
    assert ask(world, "POST", "/users/20/follow").body == {"status": "success"}
    listed = ask(world, "GET", "/users/me/followed-users").body["pagination"]["data"]
    assert listed[0]["id"] == 20
    followers = ask(world, "GET", "/users/20/followers").body["pagination"]["data"]
    assert followers[0]["id"] == BUYER.user_id


def test_the_follow_status_tells_both_directions(world: World) -> None:
    ask(world, "POST", f"/users/{SECOND_PRODUCER.user_id}/follow")
    status = ask(world, "GET", f"/users/{SECOND_PRODUCER.user_id}/follow-status").body
    assert status == {"following": True, "followed_by": True}


def test_ones_followers_come_in_simple_pages(world: World) -> None:
    page = ask(world, "GET", "/users/me/followers?perPage=2").body["pagination"]
    assert "total" not in page
    assert len(page["data"]) == 2
    assert page["path"].endswith("/users/me/followers")


def test_a_followed_playlist_is_among_ones_playlists(world: World) -> None:
    def mine() -> set[int]:
        page = ask(world, "GET", "/users/me/playlists?perPage=100").body["pagination"]
        return {playlist["id"] for playlist in page["data"]}

    assert 6 not in mine()
    assert ask(world, "POST", "/playlists/6/follow").status == 200
    assert 6 in mine()
    assert ask(world, "POST", "/playlists/6/unfollow").status == 200
    assert 6 not in mine()


@pytest.mark.parametrize("path", ["/artists/30", "/users/20", "/playlists/6"])
def test_what_is_followed_cannot_be_followed_again(
    world: World, refused: Refused, path: str
) -> None:
    ask(world, "POST", f"{path}/follow")
    assert refused(ask(world, "POST", f"{path}/follow"), "already-following")


@pytest.mark.parametrize(
    ("path", "status"), [("/artists/30", 409), ("/users/20", 404), ("/playlists/6", 404)]
)
def test_what_is_not_followed_cannot_be_unfollowed(
    world: World, refused: Refused, path: str, status: int
) -> None:
    answer = ask(world, "POST", f"{path}/unfollow")
    assert refused(answer, "not-following")
    assert answer.status == status


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/artists/9999/follow", 404),
        ("/users/9999/follow", 404),
        ("/users/1/follow", 422),
        ("/playlists/words/follow", 404),
        ("/playlists/5/follow", 403),
        ("/playlists/12/follow", 403),
    ],
)
def test_some_things_cannot_be_followed(world: World, path: str, status: int) -> None:
    assert ask(world, "POST", path).status == status


def test_nobody_follows_more_than_5000(world: World, refused: Refused) -> None:
    long_ago = "2025-01-01T00:00:00.000000Z"
    already = world.state.count(FOLLOWS, {"user_id": BUYER.user_id})
    for at in range(4999 - already):
        row = {"user_id": BUYER.user_id, "kind": "user", "item_id": 10_000 + at}
        world.state.insert(FOLLOWS, row | {"created_at": long_ago})
    assert ask(world, "POST", "/artists/30/follow").status == 200
    assert refused(ask(world, "POST", "/artists/31/follow"), "follow-limit-reached")
    ask(world, "POST", "/artists/30/unfollow")
    assert ask(world, "POST", "/artists/31/follow").status == 200


def test_many_follows_within_a_minute_are_throttled(world: World, refused: Refused) -> None:
    world.limits.on = False
    answers = [ask(world, "POST", f"/artists/{artist}/follow") for artist in range(1, 41)]
    answers += [ask(world, "POST", f"/users/{user}/follow") for user in range(2, 200)]
    throttled = answers[-1]
    assert refused(throttled, "follow-rate-limited")
    assert throttled.headers["Retry-After"] == "60"
    world.clock.advance(60)
    assert ask(world, "POST", "/users/199/follow").status == 200
