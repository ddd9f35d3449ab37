"""Beat requests: published, answered, expired, renewed, taken back, and paid in tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.engine.tokens import USERS
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.seed.beat_requests import LAPSED, OPEN, RENEWABLE

from ..paying import get

HOUR, DAY = 3600, 86_400
WANTED = {
    "content": "A slow beat with strings, please.",
    "reference_track": "https://music.example/tracks/1",
}


def create(sandbox: Sandbox, token: str = BUYER.token, **fields: Any) -> Reply:
    return sandbox.request("POST", "/beat-requests", WANTED | fields, token=token)


def made(sandbox: Sandbox, token: str = BUYER.token, **fields: Any) -> str:
    reply = create(sandbox, token, **fields)
    assert reply.status == 201, reply.body
    return str(reply.body["data"]["id"])


def renew(sandbox: Sandbox, id: object, token: str = BUYER.token) -> Reply:
    return sandbox.request("POST", f"/beat-requests/{id}/renew", token=token)


def delete(sandbox: Sandbox, id: object, token: str = BUYER.token) -> Reply:
    return sandbox.request("DELETE", f"/beat-requests/{id}", token=token)


def tokens(sandbox: Sandbox, token: str = BUYER.token) -> dict[str, Any]:
    return dict(get(sandbox, "/beat-requests/user/rate-limit-status", token)["data"])


def open_ids(sandbox: Sandbox) -> list[str]:
    body = get(sandbox, "/beat-requests")
    assert body["count"] == len(body["data"])
    return [row["id"] for row in body["data"]]


def test_a_request_is_published_and_spends_its_tokens(sandbox: Sandbox) -> None:
    before = tokens(sandbox)["tokens_remaining"]
    body = create(sandbox, duration_hours=48, genre="lo-fi", mood="warm").body
    assert body["data"]["hours_remaining"] == 48
    assert body["data"]["time_remaining"] == "48h 0m"
    assert body["data"]["user_name"] == "Bo the Buyer"
    assert body["token_info"]["tokens_spent"] == 2
    assert (
        body["token_info"]["tokens_remaining"] == before - 2 == tokens(sandbox)["tokens_remaining"]
    )
    assert open_ids(sandbox)[0] == body["data"]["id"]
    assert get(sandbox, f"/beat-requests/{body['data']['id']}")["data"] == body["data"]


@pytest.mark.parametrize(("hours", "cost"), [(24, 1), (48, 2), (72, 3)])
def test_a_duration_has_its_price(sandbox: Sandbox, hours: int, cost: int) -> None:
    tiers = get(sandbox, "/beat-requests/duration-tiers")["data"]
    assert {row["hours"]: row["tokens"] for row in tiers}[hours] == cost
    assert create(sandbox, duration_hours=hours).body["token_info"]["tokens_spent"] == cost


def test_a_request_stays_open_for_a_day_unless_said_otherwise(sandbox: Sandbox) -> None:
    id = made(sandbox)
    sandbox.clock.advance(DAY - 1)
    assert id in open_ids(sandbox)
    sandbox.clock.advance(1)
    assert id not in open_ids(sandbox)
    shown = get(sandbox, f"/beat-requests/{id}")["data"]
    assert (shown["status"], shown["hours_remaining"]) == ("expired", 0)
    assert id in [row["id"] for row in get(sandbox, "/beat-requests/user/my-requests")["data"]]


def test_a_faulty_request_is_refused_and_costs_nothing(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[dict[str, Any], int, str]] = [
        ({"duration_hours": 36}, 400, "Invalid duration."),
        ({"duration_hours": "24"}, 400, "Invalid duration."),
        ({"content": "short"}, 422, "The content field must be at least 10 characters."),
        ({"content": "<b>short</b>      "}, 422, "Description too short."),
        ({"reference_track": ""}, 422, "Reference track required."),
        ({"reference_track": "my favourite song"}, 422, "Invalid reference track."),
        ({"reference_track": "ftp://music.example/1"}, 422, "Invalid reference track."),
        ({"mood": "dark & heavy 99"}, 422, "The mood field may have letters and blanks only."),
    ]
    for fields, status, message in cases:
        before = tokens(sandbox)
        reply = create(sandbox, **fields)
        assert (reply.status, reply.body["message"]) == (status, message)
        assert set(reply.body["errors"]) == set(fields)
        assert tokens(sandbox) == before


def test_a_missing_reference_is_named(sandbox: Sandbox) -> None:
    body = {"content": WANTED["content"]}
    reply = sandbox.request("POST", "/beat-requests", body, token=BUYER.token)
    assert reply.body["message"] == "The reference track field is required."


def test_markup_is_taken_out_of_the_text(sandbox: Sandbox) -> None:
    body = create(sandbox, content="  <p>A beat with <b>strings</b> please</p> ").body
    assert body["data"]["content"] == "A beat with strings please"


def test_too_few_tokens_are_told_with_what_is_missing(sandbox: Sandbox) -> None:
    made(sandbox, SECOND_PRODUCER.token)  # two of the Free plan's three are left
    reply = create(sandbox, SECOND_PRODUCER.token, duration_hours=72)
    assert reply.status == 429
    info = reply.body["token_info"]
    assert (info["current_tokens"], info["tokens_needed"], info["monthly_limit"]) == (2, 3, 3)
    assert info["reset_date"] == "2026-12-01"
    assert tokens(sandbox, SECOND_PRODUCER.token)["tokens_remaining"] == 2


def test_without_tokens_nothing_is_published_until_the_month_is_over(sandbox: Sandbox) -> None:
    made(sandbox, SECOND_PRODUCER.token, duration_hours=72)
    reply = create(sandbox, SECOND_PRODUCER.token)
    assert (reply.status, reply.body["message"]) == (429, "No tokens remaining.")
    assert "Retry-After" not in reply.headers
    sandbox.clock.advance(28 * DAY + 12 * HOUR)
    assert tokens(sandbox, SECOND_PRODUCER.token)["tokens_remaining"] == 3
    assert create(sandbox, SECOND_PRODUCER.token).status == 201


def test_a_deletion_gives_the_tokens_back(sandbox: Sandbox) -> None:
    before = tokens(sandbox)["tokens_remaining"]
    id = made(sandbox, duration_hours=72)
    info = delete(sandbox, id).body["token_info"]
    assert (info["tokens_refunded"], info["tokens_remaining"]) == (3, before)
    assert sandbox.request("GET", f"/beat-requests/{id}", token=BUYER.token).status == 404
    assert delete(sandbox, id).body["message"] == "Request not found."


def test_a_deletion_gives_no_more_than_the_plan_allows(sandbox: Sandbox) -> None:
    id = made(sandbox, SECOND_PRODUCER.token, duration_hours=72)
    sandbox.clock.advance(40 * DAY)
    made(sandbox, SECOND_PRODUCER.token)
    info = delete(sandbox, id, SECOND_PRODUCER.token).body["token_info"]
    assert (info["tokens_refunded"], info["tokens_remaining"]) == (1, 3)


def test_an_expired_request_is_renewed_at_its_old_price(sandbox: Sandbox) -> None:
    before = tokens(sandbox)["tokens_remaining"]
    body = renew(sandbox, RENEWABLE).body
    assert body["token_info"]["tokens_remaining"] == before - 1
    assert body["data"]["hours_remaining"] == 24
    assert str(RENEWABLE) in open_ids(sandbox)


def test_the_window_for_a_renewal_is_30_days(sandbox: Sandbox) -> None:
    # It expired 5 days ago.
    sandbox.clock.advance(25 * DAY)
    assert renew(sandbox, RENEWABLE).status == 200
    assert renew(sandbox, LAPSED).body["message"] == "Renewal window expired."


def test_a_request_that_is_open_cannot_be_renewed(sandbox: Sandbox) -> None:
    reply = renew(sandbox, OPEN)
    assert (reply.status, reply.body["message"]) == (400, "Request still active.")


def test_a_renewal_needs_tokens(sandbox: Sandbox) -> None:
    sandbox.state.change(USERS, BUYER.user_id, plan="free")  # two of the three are spent
    made(sandbox)
    reply = renew(sandbox, RENEWABLE)
    assert reply.status == 429
    assert "no token" in reply.body["message"].lower()
    assert reply.body["token_info"]["tokens_needed"] == 1


def test_a_renewal_that_costs_more_than_is_left_says_what_is_missing(sandbox: Sandbox) -> None:
    id = made(sandbox, duration_hours=72)
    sandbox.clock.advance(3 * DAY)
    made(sandbox, duration_hours=72)  # eight of the Pro plan's ten are spent
    reply = renew(sandbox, id)
    assert (reply.status, reply.body["message"]) == (429, "Insufficient tokens.")
    assert reply.body["token_info"]["current_tokens"] == 2


def test_only_the_owner_renews_deletes_and_sees_the_offers(sandbox: Sandbox) -> None:
    replies = [
        renew(sandbox, RENEWABLE, PRODUCER.token),
        delete(sandbox, OPEN, PRODUCER.token),
        sandbox.request("GET", f"/beat-requests/{OPEN}/submissions", token=PRODUCER.token),
    ]
    for reply in replies:
        assert (reply.status, reply.body["message"]) == (403, "Not request owner.")


def test_an_unknown_request_is_not_found(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["999", "first", "9" * 30, "-1"]
    for id in cases:
        for reply in (renew(sandbox, id), delete(sandbox, id)):
            assert (reply.status, reply.body["message"]) == (404, "Request not found.")


def test_a_look_is_counted_unless_it_is_ones_own(sandbox: Sandbox) -> None:
    id = made(sandbox)

    def look(id: str, token: str) -> bool:
        reply = sandbox.request("POST", f"/beat-requests/{id}/track-view", token=token)
        return bool(reply.body["tracked"])

    assert look(id, PRODUCER.token)
    assert not look(id, BUYER.token)
    assert not look("none", PRODUCER.token)
    assert get(sandbox, f"/beat-requests/{id}")["data"]["views_count"] == 1


def test_the_statistics_follow(sandbox: Sandbox) -> None:
    before = get(sandbox, "/beat-requests/statistics")["data"]
    made(sandbox)
    after = get(sandbox, "/beat-requests/statistics")["data"]
    assert after["active_requests"] == before["active_requests"] + 1
    assert after["total_requests"] == before["total_requests"] + 1
    sandbox.clock.advance(DAY)
    assert get(sandbox, "/beat-requests/statistics")["data"]["expired_requests"] > 0
