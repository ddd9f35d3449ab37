"""Conversations between two people and in groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BEGINNER, BUYER, PRODUCER, SECOND_PRODUCER

Refused = Callable[[Reply, str], bool]
ROOT = "/messaging/conversations"


def ask(
    sandbox: Sandbox, method: str, path: str, body: Any = None, token: str = BUYER.token
) -> Reply:
    return sandbox.request(method, ROOT + path, body, token=token)


def start(sandbox: Sandbox, token: str = BUYER.token, **body: Any) -> Reply:
    return ask(sandbox, "POST", "/start", {"message_text": "Hello"} | body, token)


def listed(sandbox: Sandbox, query: str = "", token: str = BUYER.token) -> Any:
    return ask(sandbox, "GET", query, token=token).body["data"]


def ids(sandbox: Sandbox, query: str = "", token: str = BUYER.token) -> list[int]:
    return [row["id"] for row in listed(sandbox, query, token)]


def follow(sandbox: Sandbox, *users: int) -> None:
    for user in users:
        assert sandbox.request("POST", f"/users/{user}/follow", token=BUYER.token).status == 200


def send(sandbox: Sandbox, conversation: int, token: str, text: str = "Hm") -> Reply:
    body = {"conversation_id": conversation, "message_text": text}
    return sandbox.request("POST", "/messaging/messages", body, token=token)


def test_a_new_conversation_is_in_both_inboxes(sandbox: Sandbox) -> None:
    follow(sandbox, BEGINNER.user_id)
    started = start(sandbox, user_id=BEGINNER.user_id)
    assert started.status == 201
    id = started.body["data"]["conversation_id"]
    mine, theirs = listed(sandbox), listed(sandbox, token=BEGINNER.token)
    assert id in {row["id"] for row in mine}
    newest = theirs[0]
    assert (newest["id"], newest["type"], newest["unread_count"]) == (id, "direct", 1)
    assert newest["last_message"]["message_text"] == "Hello"
    assert next(row for row in mine if row["id"] == id)["unread_count"] == 0


def test_two_people_have_one_conversation_only(sandbox: Sandbox) -> None:
    assert start(sandbox, user_id=2).body["data"]["conversation_id"] == 1
    there = start(sandbox, PRODUCER.token, user_id=1)
    assert there.body["data"]["conversation_id"] == 1


def test_a_group_has_a_title_and_all_who_take_part(sandbox: Sandbox) -> None:
    follow(sandbox, 20)
    started = start(sandbox, user_ids=[2, 20], title="Tapes").body["data"]["conversation"]
    assert (started["type"], started["title"]) == ("group", "Tapes")
    assert [person["id"] for person in started["participants"]] == [1, 2, 20]
    again = start(sandbox, user_ids=[2, 20]).body["data"]["conversation"]
    assert again["id"] != started["id"]


def test_started_again_with_the_same_client_id_it_is_the_same_message(sandbox: Sandbox) -> None:
    own = "0b9cbb1e-4b2c-4f3a-9d5e-0d8f8f3c1a11"
    first = start(sandbox, user_id=2, client_message_id=own).body["data"]
    second = start(sandbox, user_id=2, client_message_id=own.upper()).body["data"]
    assert first["message"] == second["message"]


def test_without_a_recipient_it_is_a_bad_request(sandbox: Sandbox) -> None:
    assert start(sandbox).status == 400


def test_an_invalid_start_is_refused(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [
        {"user_id": 1},
        {"user_id": 30},
        {"user_ids": [2]},
        {"user_ids": [2, 2]},
        {"user_ids": [2, 1]},
        {"user_ids": list(range(2, 14))},
        {"user_id": 2, "user_ids": [2, 3]},
        {"user_id": 2, "title": "x" * 256},
        {"user_id": 2, "message_text": "  "},
        {"user_id": 2, "client_message_id": "no uuid"},
    ]
    for body in cases:
        assert start(sandbox, **body).status == 422


@pytest.mark.parametrize(
    ("user", "entry"),
    [(9999, "recipient-not-found"), (7, "user-blocked-you"), (8, "you-blocked-user")],
)
def test_some_people_cannot_be_written_to(
    sandbox: Sandbox, refused: Refused, user: int, entry: str
) -> None:
    assert refused(start(sandbox, user_id=user), entry)
    assert refused(start(sandbox, user_ids=[2, user]), entry)


def test_the_list_has_pinned_ones_first_and_then_the_newest(sandbox: Sandbox) -> None:
    before = ids(sandbox)
    last = before[-1]
    send(sandbox, last, SECOND_PRODUCER.token)
    assert ids(sandbox) == [1, last, *(id for id in before if id not in (1, last))]
    ask(sandbox, "POST", "/1/pin", {"pinned": False})
    assert ids(sandbox)[0] == last
    ask(sandbox, "POST", "/4/pin", {"pinned": True})
    assert ids(sandbox)[0] == 4
    assert listed(sandbox)[0]["pinned"] is True


def test_parts_of_the_list_follow_each_other_by_offset(sandbox: Sandbox) -> None:
    whole = ids(sandbox, "?limit=100", PRODUCER.token)
    parts: list[int] = []
    offset: int | None = 0
    while offset is not None:
        answer = ask(sandbox, "GET", f"?limit=4&offset={offset}", token=PRODUCER.token).body
        parts += [row["id"] for row in answer["data"]]
        offset = answer["next_offset"]
    assert parts == whole


def test_an_archived_conversation_is_in_the_archive_only(sandbox: Sandbox) -> None:
    assert ask(sandbox, "POST", "/1/archive", {"archived": True}).status == 200
    assert 1 not in ids(sandbox, "?folder=inbox")
    assert 1 in ids(sandbox, "?folder=archive")
    assert 1 in ids(sandbox, token=PRODUCER.token)
    ask(sandbox, "POST", "/1/archive", {"archived": False})
    assert 1 in ids(sandbox)


def test_a_search_looks_at_titles_and_names(sandbox: Sandbox) -> None:
    assert ids(sandbox, "?q=exchange") == [4]
    assert set(ids(sandbox, "?q=tiefgang")) == {2, 4}
    assert ids(sandbox, "?q=nothing%20like%20it") == []


def test_a_deleted_conversation_stays_for_the_others(sandbox: Sandbox, refused: Refused) -> None:
    assert ask(sandbox, "DELETE", "/1").status == 200
    assert 1 not in ids(sandbox)
    assert refused(ask(sandbox, "GET", "/1/messages"), "conversation-not-found")
    assert 1 in ids(sandbox, token=PRODUCER.token)


def test_a_new_message_brings_a_deleted_conversation_back_without_the_old_ones(
    sandbox: Sandbox,
) -> None:
    ask(sandbox, "DELETE", "/1")
    send(sandbox, 1, PRODUCER.token, "Still there?")
    assert 1 in ids(sandbox)
    texts = [row["message_text"] for row in ask(sandbox, "GET", "/1/messages").body["data"]]
    assert texts == ["Still there?"]


def test_reading_leaves_nothing_unread(sandbox: Sandbox) -> None:
    send(sandbox, 1, PRODUCER.token)
    assert listed(sandbox)[0]["unread_count"] > 0
    assert ask(sandbox, "POST", "/1/read").status == 200
    assert listed(sandbox)[0]["unread_count"] == 0


def test_a_conversation_marked_as_unread_counts_until_it_is_read(sandbox: Sandbox) -> None:
    ask(sandbox, "POST", "/1/read")
    ask(sandbox, "POST", "/1/unread")
    assert listed(sandbox)[0]["unread_count"] == 1
    ask(sandbox, "POST", "/1/read")
    assert listed(sandbox)[0]["unread_count"] == 0


def test_who_writes_is_seen_by_the_others_for_ten_seconds(sandbox: Sandbox) -> None:
    ask(sandbox, "POST", "/1/typing", {"is_typing": True})
    seen = ask(sandbox, "GET", "/1/typing", token=PRODUCER.token).body["data"]
    assert [user["id"] for user in seen["users"]] == [BUYER.user_id]
    assert ask(sandbox, "GET", "/1/typing").body["data"]["is_typing"] is False
    sandbox.clock.advance(10)
    seen = ask(sandbox, "GET", "/1/typing", token=PRODUCER.token).body["data"]
    assert seen == {"is_typing": False, "users": []}


def test_who_has_sent_the_message_is_writing_no_longer(sandbox: Sandbox) -> None:
    ask(sandbox, "POST", "/1/typing", {"is_typing": True})
    send(sandbox, 1, BUYER.token)
    assert ask(sandbox, "GET", "/1/typing", token=PRODUCER.token).body["data"]["users"] == []


def test_a_report_needs_a_reason(sandbox: Sandbox) -> None:
    assert ask(sandbox, "POST", "/1/report", {"reason": "spam", "details": "Links."}).status == 200
    assert ask(sandbox, "POST", "/1/report", {"reason": " "}).status == 422
    assert [row["reason"] for row in sandbox.state.find("conversation_report")] == ["spam"]


def test_a_conversation_is_for_those_who_take_part(sandbox: Sandbox, refused: Refused) -> None:
    cases: Sequence[tuple[str, str, Any]] = [
        ("DELETE", "", None),
        ("POST", "/archive", {"archived": True}),
        ("POST", "/pin", {"pinned": True}),
        ("POST", "/read", None),
        ("POST", "/unread", None),
        ("POST", "/report", {"reason": "spam"}),
        ("POST", "/typing", {"is_typing": True}),
        ("GET", "/typing", None),
        ("GET", "/messages", None),
        ("GET", "/messages-with-receipts", None),
    ]
    for method, tail, body in cases:
        assert refused(ask(sandbox, method, f"/3{tail}", body), "not-a-participant")
        assert refused(ask(sandbox, method, f"/9999{tail}", body), "conversation-not-found")


def test_people_are_found_by_two_characters_or_more(sandbox: Sandbox) -> None:
    def found(typed: str) -> Any:
        path = f"/messaging/search-users?q={typed}"
        return sandbox.request("GET", path, token=BUYER.token).body["data"]

    assert found("m") == []
    assert PRODUCER.user_id in {user["id"] for user in found("ma")}
    assert found("Bo%20the") == []


def test_those_one_follows_can_be_written_to(sandbox: Sandbox) -> None:
    follow(sandbox, 20)
    reply = sandbox.request("GET", "/messaging/followed-users", token=BUYER.token)
    users = {user["id"] for user in reply.body["data"]}
    assert {2, 20} <= users
    assert start(sandbox, user_id=20).status == 201
