"""Notifications: the channels by which they come."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER

PATH = "/notifications/me/subscriptions"


def choose(
    sandbox: Sandbox, kind: str, channels: dict[str, bool], token: str = BUYER.token
) -> Reply:
    body = {"selections": [{"notif_id": kind, "channels": channels}]}
    return sandbox.request("PUT", PATH, body, token=token)


def selection(sandbox: Sandbox, kind: str) -> Any:
    answer = sandbox.request("GET", PATH, token=BUYER.token).body
    return next(each for each in answer["user_selections"] if each["notif_id"] == kind)


def test_a_choice_is_kept_and_the_other_channels_keep_theirs(sandbox: Sandbox) -> None:
    before = selection(sandbox, "M01")
    assert before["id"] is None
    assert choose(sandbox, "M01", {"email": True}).body == {"status": "success"}
    assert choose(sandbox, "M01", {"mobile": False}).status == 200
    after = selection(sandbox, "M01")
    assert after["id"] is not None
    assert after["channels"] == before["channels"] | {"email": True, "mobile": False}


@pytest.mark.parametrize(
    ("token", "context", "kinds"),
    [
        (BUYER.token, (False, False), set()),
        (SECOND_PRODUCER.token, (True, False), {"A01"}),
        (PRODUCER.token, (True, True), {"A01", "A04"}),
    ],
)
def test_who_one_is_decides_what_one_can_choose(
    sandbox: Sandbox, token: str, context: tuple[bool, bool], kinds: set[str]
) -> None:
    answer = sandbox.request("GET", PATH, token=token).body
    assert tuple(answer["user_context"].values()) == context
    offered = {each["notif_id"] for each in answer["user_selections"]}
    assert offered & {"A01", "A04"} == kinds
    assert choose(sandbox, "A04", {"email": True}, token).status == (200 if "A04" in kinds else 422)


def test_ones_own_id_stands_for_me(sandbox: Sandbox) -> None:
    own = f"/notifications/{BUYER.user_id}/subscriptions"
    mine = sandbox.request("GET", own, token=BUYER.token).body
    assert mine == sandbox.request("GET", PATH, token=BUYER.token).body


@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_other_peoples_choices_stay_closed(sandbox: Sandbox, method: str) -> None:
    body: dict[str, Any] | None = {"selections": []} if method == "PUT" else None
    reply = sandbox.request(method, "/notifications/2/subscriptions", body, token=BUYER.token)
    assert reply.status == 404


@pytest.mark.parametrize(
    ("kind", "channels"), [("X99", {"email": True}), ("M01", {"pigeon": True})]
)
def test_an_unknown_kind_or_channel_is_refused(
    sandbox: Sandbox, kind: str, channels: dict[str, bool]
) -> None:
    assert choose(sandbox, kind, channels).status == 422
