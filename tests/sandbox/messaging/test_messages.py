"""Messages: sent once, read page by page, answered and counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.tables import BLOCKS

Refused = Callable[[Reply, str], bool]
OWN_ID = "0b9cbb1e-4b2c-4f3a-9d5e-0d8f8f3c1a11"


def send(
    sandbox: Sandbox, text: str = "Hm", conversation: int = 1, token: str = BUYER.token, **more: Any
) -> Reply:
    body = {"conversation_id": conversation, "message_text": text, **more}
    return sandbox.request("POST", "/messaging/messages", body, token=token)


def read(sandbox: Sandbox, query: str = "", conversation: int = 1, token: str = BUYER.token) -> Any:
    path = f"/messaging/conversations/{conversation}/messages{query}"
    return sandbox.request("GET", path, token=token).body


def unread(sandbox: Sandbox, token: str = BUYER.token) -> Any:
    return sandbox.request("GET", "/messaging/unread-count", token=token).body["data"][
        "unread_count"
    ]


def test_a_sent_message_is_the_newest_for_all(sandbox: Sandbox) -> None:
    sent = send(sandbox, "Hello there")
    assert sent.status == 201
    for token in (BUYER.token, PRODUCER.token):
        assert read(sandbox, token=token)["data"][0] == sent.body["data"]


def test_sent_again_with_the_same_client_id_it_is_the_same_message(sandbox: Sandbox) -> None:
    first = send(sandbox, client_message_id=OWN_ID)
    second = send(sandbox, client_message_id=OWN_ID)
    assert second.status == first.status == 201
    assert second.body == first.body
    other = send(sandbox, client_message_id=OWN_ID, token=PRODUCER.token)
    assert other.body["data"]["id"] != first.body["data"]["id"]


def test_parts_by_offset_make_the_whole(sandbox: Sandbox) -> None:
    whole = read(sandbox, "?limit=100")["data"]
    assert len(whole) == 64
    parts = [row for at in (0, 30, 60) for row in read(sandbox, f"?limit=30&offset={at}")["data"]]
    assert parts == whole


def test_words_find_the_messages_that_have_them(sandbox: Sandbox) -> None:
    send(sandbox, "A Marimba, please")
    send(sandbox, "Something else")
    for query in ("?q=marimba", "?q=MARIMBA&pagination=cursor"):
        found = [row["message_text"] for row in read(sandbox, query)["data"]]
        assert found == ["A Marimba, please"]


def test_a_new_message_does_not_disturb_parts_by_cursor(sandbox: Sandbox) -> None:
    whole = read(sandbox, "?limit=100")["data"]
    first = read(sandbox, "?pagination=cursor&limit=30")
    send(sandbox)
    second = read(sandbox, f"?pagination=cursor&limit=30&cursor={first['next_cursor']}")
    third = read(sandbox, f"?pagination=cursor&limit=30&cursor={second['next_cursor']}")
    assert first["data"] + second["data"] + third["data"] == whole
    assert third["next_cursor"] is None


def test_a_made_up_cursor_is_refused(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["5", "abcd", "YmVmb3JlOng=", "%C3%A9"]
    for cursor in cases:
        path = f"/messaging/conversations/1/messages?pagination=cursor&cursor={cursor}"
        assert sandbox.request("GET", path, token=BUYER.token).status == 422


def test_receipts_tell_who_read_a_message_and_when(sandbox: Sandbox) -> None:
    def receipts() -> Any:
        path = "/messaging/conversations/4/messages-with-receipts"
        answer = sandbox.request("GET", path, token=BUYER.token).body
        return {each["user_id"]: each["read_at"] for each in answer["data"][0]["receipts"]}

    id = send(sandbox, conversation=4).body["data"]["id"]
    assert receipts() == {PRODUCER.user_id: None, SECOND_PRODUCER.user_id: None}
    sandbox.clock.advance(60)
    sandbox.request("POST", f"/messaging/messages/{id}/read", token=PRODUCER.token)
    assert receipts()[PRODUCER.user_id] == "2026-11-02T12:01:00.000000Z"
    assert receipts()[SECOND_PRODUCER.user_id] is None


def test_the_unread_count_is_one_sum(sandbox: Sandbox) -> None:
    before = unread(sandbox)
    send(sandbox, token=PRODUCER.token)
    sent = send(sandbox, conversation=4, token=PRODUCER.token)
    assert unread(sandbox) == before + 2
    path = f"/messaging/messages/{sent.body['data']['id']}/read"
    sandbox.request("POST", path, token=BUYER.token)
    assert unread(sandbox) == before + 1
    for id in (1, 2, 4, 6):
        sandbox.request("POST", f"/messaging/conversations/{id}/read", token=BUYER.token)
    assert unread(sandbox) == 0


def test_ones_own_messages_are_never_unread(sandbox: Sandbox) -> None:
    before = unread(sandbox)
    send(sandbox)
    assert unread(sandbox) == before


def test_a_reaction_takes_the_place_of_the_one_before(sandbox: Sandbox) -> None:
    path = f"/messaging/messages/{send(sandbox).body['data']['id']}/reaction"

    def react(emoji: str | None, token: str) -> Any:
        answer = sandbox.request("PUT", path, {"emoji": emoji}, token=token)
        return [(each["user_id"], each["emoji"]) for each in answer.body["data"]["reactions"]]

    assert react("👍", BUYER.token) == [(1, "👍")]
    assert react("🔥", PRODUCER.token) == [(1, "👍"), (2, "🔥")]
    assert set(react("😂", BUYER.token)) == {(1, "😂"), (2, "🔥")}
    assert react(None, BUYER.token) == [(2, "🔥")]
    assert read(sandbox)["data"][0]["reactions"] == [{"user_id": 2, "emoji": "🔥"}]


def test_six_emoji_are_known(sandbox: Sandbox) -> None:
    path = f"/messaging/messages/{send(sandbox).body['data']['id']}/reaction"
    answer = sandbox.request("PUT", path, {"emoji": "🦀"}, token=BUYER.token)
    assert answer.status == 422
    assert "👍" in answer.body["message"]


@pytest.mark.parametrize(("verb", "body"), [("reaction", {"emoji": "👍"}), ("read", None)])
def test_a_message_is_for_those_who_take_part(
    sandbox: Sandbox, refused: Refused, verb: str, body: Any
) -> None:
    id = send(sandbox, conversation=3, token=PRODUCER.token).body["data"]["id"]
    method = "PUT" if body else "POST"
    answer = sandbox.request(method, f"/messaging/messages/{id}/{verb}", body, token=BUYER.token)
    assert refused(answer, "not-a-participant")
    for wrong in ("9999", "words", "9" * 30):
        path = f"/messaging/messages/{wrong}/{verb}"
        assert sandbox.request(method, path, body, token=BUYER.token).status == 404


def test_2000_characters_are_the_most(sandbox: Sandbox) -> None:
    assert send(sandbox, "x" * 2000).status == 201
    answer = send(sandbox, "x" * 2001)
    assert answer.status == 422
    assert "2000 characters" in answer.body["message"]


def test_an_empty_message_is_refused(sandbox: Sandbox) -> None:
    assert send(sandbox, " \n ").status == 422


def test_nothing_is_sent_into_other_peoples_conversations(
    sandbox: Sandbox, refused: Refused
) -> None:
    assert refused(send(sandbox, conversation=3), "not-a-participant")
    assert refused(send(sandbox, conversation=9999), "conversation-not-found")


@pytest.mark.parametrize(
    ("blocker", "blocked", "entry"),
    [(1, 2, "you-blocked-user"), (2, 1, "user-blocked-you")],
)
def test_a_block_ends_a_conversation_of_two_but_no_group(
    sandbox: Sandbox, refused: Refused, blocker: int, blocked: int, entry: str
) -> None:
    row = {"user_id": blocker, "blocked_id": blocked, "created_at": "2026-11-02T12:00:00.000000Z"}
    sandbox.state.insert(BLOCKS, row)
    assert refused(send(sandbox), entry)
    assert send(sandbox, conversation=4).status == 201


def test_many_messages_within_a_minute_are_throttled(sandbox: Sandbox, refused: Refused) -> None:
    for _ in range(200):
        assert send(sandbox).status == 201
    answer = send(sandbox)
    assert refused(answer, "messaging-rate-limited")
    assert answer.headers["Retry-After"] == "60"
    assert send(sandbox, token=PRODUCER.token).status == 201
    sandbox.clock.advance(60)
    assert send(sandbox).status == 201
