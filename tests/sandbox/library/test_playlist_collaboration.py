"""Playlists edited together: invite, accept, decline, expiry, the most editors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.engine.tokens import issue
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER

Refused = Callable[[Reply, str], bool]
DAY = 24 * 3600
# A collaborative playlist of the buyer's, to which nobody has been invited yet.
SHARED = 24


def invite(sandbox: Sandbox, user: int, playlist: int = SHARED) -> Reply:
    path = f"/playlists/{playlist}/invite"
    return sandbox.request("POST", path, {"user_id": user}, token=BUYER.token)


def answer(
    sandbox: Sandbox, verb: str, token: str = PRODUCER.token, playlist: int = SHARED
) -> Reply:
    return sandbox.request("POST", f"/playlists/{playlist}/{verb}-invite", token=token)


def add(sandbox: Sandbox, track: int, token: str = PRODUCER.token) -> Any:
    path = f"/playlists/{SHARED}/tracks/add"
    return sandbox.request("POST", path, {"ids": [track]}, token=token).status


def remove(sandbox: Sandbox, user: int, token: str = BUYER.token) -> Reply:
    path = f"/playlists/{SHARED}/remove-editor"
    return sandbox.request("POST", path, {"user_id": user}, token=token)


def token_of(sandbox: Sandbox, user: int) -> str:
    token = f"user-{user}"
    issue(sandbox.state, sandbox.clock, user, token)
    return token


def test_who_accepts_may_change_the_tracks(sandbox: Sandbox) -> None:
    assert add(sandbox, 3200) == 403
    assert invite(sandbox, PRODUCER.user_id).status == 200
    assert add(sandbox, 3200) == 403
    assert answer(sandbox, "accept").body["playlist"]["id"] == SHARED
    assert add(sandbox, 3200) == 200


def test_who_declines_may_not(sandbox: Sandbox) -> None:
    invite(sandbox, PRODUCER.user_id)
    assert answer(sandbox, "decline").status == 200
    assert add(sandbox, 3200) == 403
    assert answer(sandbox, "accept").status == 404


def test_without_an_invitation_there_is_nothing_to_answer(sandbox: Sandbox) -> None:
    assert answer(sandbox, "accept").status == 404
    assert answer(sandbox, "decline").status == 404


def test_accepting_twice_is_refused(sandbox: Sandbox) -> None:
    invite(sandbox, PRODUCER.user_id)
    answer(sandbox, "accept")
    assert answer(sandbox, "accept").status == 422


@pytest.mark.parametrize("verb", ["accept", "decline"])
def test_an_invitation_lasts_seven_days(sandbox: Sandbox, refused: Refused, verb: str) -> None:
    invite(sandbox, PRODUCER.user_id)
    invite(sandbox, SECOND_PRODUCER.user_id)
    sandbox.clock.advance(7 * DAY - 1)
    assert answer(sandbox, verb).status == 200
    sandbox.clock.advance(1)
    assert refused(answer(sandbox, verb, SECOND_PRODUCER.token), "invitation-expired")


def test_the_seed_has_an_expired_invitation(sandbox: Sandbox, refused: Refused) -> None:
    assert refused(answer(sandbox, "accept", BUYER.token, 4), "invitation-expired")


def test_an_open_invitation_is_not_sent_twice(sandbox: Sandbox, refused: Refused) -> None:
    invite(sandbox, PRODUCER.user_id)
    assert refused(invite(sandbox, PRODUCER.user_id), "already-invited")
    sandbox.clock.advance(7 * DAY)
    assert invite(sandbox, PRODUCER.user_id).status == 200


def test_who_declined_is_invited_again_after_24_hours(sandbox: Sandbox, refused: Refused) -> None:
    invite(sandbox, PRODUCER.user_id)
    answer(sandbox, "decline")
    sandbox.clock.advance(DAY - 1)
    assert refused(invite(sandbox, PRODUCER.user_id), "cannot-re-invite-yet")
    sandbox.clock.advance(1)
    assert invite(sandbox, PRODUCER.user_id).status == 200


def test_ten_editors_are_the_most(sandbox: Sandbox, refused: Refused) -> None:
    for user in range(11, 21):
        invite(sandbox, user)
    invite(sandbox, PRODUCER.user_id)
    for user in range(11, 21):
        assert answer(sandbox, "accept", token_of(sandbox, user)).status == 200
    assert refused(invite(sandbox, SECOND_PRODUCER.user_id), "max-editors-reached")
    assert refused(answer(sandbox, "accept"), "max-editors-reached")
    remove(sandbox, 11)
    assert answer(sandbox, "accept").status == 200


def test_a_removed_editor_may_change_nothing_more(sandbox: Sandbox) -> None:
    invite(sandbox, PRODUCER.user_id)
    answer(sandbox, "accept")
    removed = remove(sandbox, PRODUCER.user_id).body
    assert removed["playlist"]["id"] == SHARED
    assert "deleted" not in removed
    assert add(sandbox, 3200) == 403


def test_an_editor_may_leave_but_remove_nobody_else(sandbox: Sandbox) -> None:
    invite(sandbox, PRODUCER.user_id)
    answer(sandbox, "accept")
    assert remove(sandbox, BUYER.user_id, PRODUCER.token).status == 403
    assert remove(sandbox, PRODUCER.user_id, PRODUCER.token).status == 200


def test_with_the_owners_id_the_whole_playlist_is_deleted(sandbox: Sandbox) -> None:
    removed = remove(sandbox, BUYER.user_id).body
    assert removed["deleted"] is True
    assert "playlist" not in removed
    assert sandbox.request("GET", f"/playlists/{SHARED}").status == 404


def test_an_editor_of_a_playlist_that_is_shared_no_longer_may_not_change_it(
    sandbox: Sandbox,
) -> None:
    invite(sandbox, PRODUCER.user_id)
    answer(sandbox, "accept")
    body = {"collaborative": False}
    sandbox.request("PUT", f"/playlists/{SHARED}", body, token=BUYER.token)
    assert add(sandbox, 3200) == 403


def test_some_invitations_cannot_be_sent(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[int, int, int]] = [
        (9999, SHARED, 422),
        (1, SHARED, 422),
        (2, 4, 403),
        (2, 9999, 404),
    ]
    for user, playlist, status in cases:
        assert invite(sandbox, user, playlist).status == status


def test_who_edits_already_cannot_be_invited(sandbox: Sandbox) -> None:
    invite(sandbox, PRODUCER.user_id)
    answer(sandbox, "accept")
    assert invite(sandbox, PRODUCER.user_id).status == 422


def test_who_does_not_edit_cannot_be_removed(sandbox: Sandbox) -> None:
    assert remove(sandbox, PRODUCER.user_id).status == 422


def test_nobody_is_invited_to_a_playlist_that_is_not_collaborative(sandbox: Sandbox) -> None:
    body = {"collaborative": False}
    sandbox.request("PUT", f"/playlists/{SHARED}", body, token=BUYER.token)
    assert invite(sandbox, PRODUCER.user_id).status == 422
