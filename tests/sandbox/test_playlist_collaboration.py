"""Playlists edited together: invite, accept, decline, expiry, the most editors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client.sandbox import World, people
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.people import BUYER, PRODUCER, SECOND_PRODUCER

Refused = Callable[[Reply, str], bool]
DAY = 24 * 3600
# A collaborative playlist of the buyer's, to which nobody has been invited yet.
SHARED = 24


def invite(world: World, user: int, playlist: int = SHARED) -> Reply:
    path = f"/playlists/{playlist}/invite"
    return world.request("POST", path, {"user_id": user}, token=BUYER.token)


def answer(world: World, verb: str, token: str = PRODUCER.token, playlist: int = SHARED) -> Reply:
    return world.request("POST", f"/playlists/{playlist}/{verb}-invite", token=token)


def add(world: World, track: int, token: str = PRODUCER.token) -> Any:
    path = f"/playlists/{SHARED}/tracks/add"
    return world.request("POST", path, {"ids": [track]}, token=token).status


def remove(world: World, user: int, token: str = BUYER.token) -> Reply:
    path = f"/playlists/{SHARED}/remove-editor"
    return world.request("POST", path, {"user_id": user}, token=token)


def token_of(world: World, user: int) -> str:
    token = f"user-{user}"
    people.issue(world.state, world.clock, user, token)
    return token


def test_who_accepts_may_change_the_tracks(world: World) -> None:
    assert add(world, 3200) == 403
    assert invite(world, PRODUCER.user_id).status == 200
    assert add(world, 3200) == 403
    assert answer(world, "accept").body["playlist"]["id"] == SHARED
    assert add(world, 3200) == 200


def test_who_declines_may_not(world: World) -> None:
    invite(world, PRODUCER.user_id)
    assert answer(world, "decline").status == 200
    assert add(world, 3200) == 403
    assert answer(world, "accept").status == 404


def test_without_an_invitation_there_is_nothing_to_answer(world: World) -> None:
    assert answer(world, "accept").status == 404
    assert answer(world, "decline").status == 404


def test_accepting_twice_is_refused(world: World) -> None:
    invite(world, PRODUCER.user_id)
    answer(world, "accept")
    assert answer(world, "accept").status == 422


@pytest.mark.parametrize("verb", ["accept", "decline"])
def test_an_invitation_lasts_seven_days(world: World, refused: Refused, verb: str) -> None:
    invite(world, PRODUCER.user_id)
    invite(world, SECOND_PRODUCER.user_id)
    world.clock.advance(7 * DAY - 1)
    assert answer(world, verb).status == 200
    world.clock.advance(1)
    assert refused(answer(world, verb, SECOND_PRODUCER.token), "invitation-expired")


def test_the_seed_has_an_expired_invitation(world: World, refused: Refused) -> None:
    assert refused(answer(world, "accept", BUYER.token, 4), "invitation-expired")


def test_an_open_invitation_is_not_sent_twice(world: World, refused: Refused) -> None:
    invite(world, PRODUCER.user_id)
    assert refused(invite(world, PRODUCER.user_id), "already-invited")
    world.clock.advance(7 * DAY)
    assert invite(world, PRODUCER.user_id).status == 200


def test_who_declined_is_invited_again_after_24_hours(world: World, refused: Refused) -> None:
    invite(world, PRODUCER.user_id)
    answer(world, "decline")
    world.clock.advance(DAY - 1)
    assert refused(invite(world, PRODUCER.user_id), "cannot-re-invite-yet")
    world.clock.advance(1)
    assert invite(world, PRODUCER.user_id).status == 200


def test_ten_editors_are_the_most(world: World, refused: Refused) -> None:
    for user in range(11, 21):
        invite(world, user)
    invite(world, PRODUCER.user_id)
    for user in range(11, 21):
        assert answer(world, "accept", token_of(world, user)).status == 200
    assert refused(invite(world, SECOND_PRODUCER.user_id), "max-editors-reached")
    assert refused(answer(world, "accept"), "max-editors-reached")
    remove(world, 11)
    assert answer(world, "accept").status == 200


def test_a_removed_editor_may_change_nothing_more(world: World) -> None:
    invite(world, PRODUCER.user_id)
    answer(world, "accept")
    removed = remove(world, PRODUCER.user_id).body
    assert removed["playlist"]["id"] == SHARED
    assert "deleted" not in removed
    assert add(world, 3200) == 403


def test_an_editor_may_leave_but_remove_nobody_else(world: World) -> None:
    invite(world, PRODUCER.user_id)
    answer(world, "accept")
    assert remove(world, BUYER.user_id, PRODUCER.token).status == 403
    assert remove(world, PRODUCER.user_id, PRODUCER.token).status == 200


def test_with_the_owners_id_the_whole_playlist_is_deleted(world: World) -> None:
    removed = remove(world, BUYER.user_id).body
    assert removed["deleted"] is True
    assert "playlist" not in removed
    assert world.request("GET", f"/playlists/{SHARED}").status == 404


def test_an_editor_of_a_playlist_that_is_shared_no_longer_may_not_change_it(world: World) -> None:
    invite(world, PRODUCER.user_id)
    answer(world, "accept")
    body = {"collaborative": False}
    world.request("PUT", f"/playlists/{SHARED}", body, token=BUYER.token)
    assert add(world, 3200) == 403


@pytest.mark.parametrize(
    ("user", "playlist", "status"),
    [(9999, SHARED, 422), (1, SHARED, 422), (2, 4, 403), (2, 9999, 404)],
)
def test_some_invitations_cannot_be_sent(
    world: World, user: int, playlist: int, status: int
) -> None:
    assert invite(world, user, playlist).status == status


def test_who_edits_already_cannot_be_invited(world: World) -> None:
    invite(world, PRODUCER.user_id)
    answer(world, "accept")
    assert invite(world, PRODUCER.user_id).status == 422


def test_who_does_not_edit_cannot_be_removed(world: World) -> None:
    assert remove(world, PRODUCER.user_id).status == 422


def test_nobody_is_invited_to_a_playlist_that_is_not_collaborative(world: World) -> None:
    body = {"collaborative": False}
    world.request("PUT", f"/playlists/{SHARED}", body, token=BUYER.token)
    assert invite(world, PRODUCER.user_id).status == 422
