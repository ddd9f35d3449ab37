"""Devices that push messages go to."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER

TOKEN = "a-push-token"


def store(sandbox: Sandbox, token: str = BUYER.token, **fields: Any) -> Reply:
    return sandbox.request("POST", "/fcm-tokens", {"token": TOKEN, **fields}, token=token)


def devices(sandbox: Sandbox) -> list[tuple[int, str, str | None]]:
    rows = sandbox.state.find("device")
    return [(row["user_id"], row["platform"], row["device_name"]) for row in rows]


def test_a_device_is_stored_without_its_token(sandbox: Sandbox) -> None:
    assert store(sandbox, platform="ios", device_name="Phone").body == {"status": "ok"}
    assert devices(sandbox) == [(BUYER.user_id, "ios", "Phone")]
    assert TOKEN not in str(sandbox.state.find("device"))


def test_a_known_device_is_brought_up_to_date(sandbox: Sandbox) -> None:
    store(sandbox, platform="ios", device_name="Phone")
    store(sandbox, platform="android")
    assert devices(sandbox) == [(BUYER.user_id, "android", None)]


def test_a_device_goes_to_who_registers_it_last(sandbox: Sandbox) -> None:
    store(sandbox)
    store(sandbox, PRODUCER.token)
    assert devices(sandbox) == [(PRODUCER.user_id, "web", None)]


def test_a_device_is_forgotten_by_its_owner_only(sandbox: Sandbox) -> None:
    store(sandbox)
    for token, left in ((PRODUCER.token, 1), (BUYER.token, 0), (BUYER.token, 0)):
        reply = sandbox.request("DELETE", "/fcm-tokens", {"token": TOKEN}, token=token)
        assert reply.body == {"status": "ok"}
        assert len(devices(sandbox)) == left


def test_a_token_is_needed(sandbox: Sandbox) -> None:
    for body in ({}, {"token": ""}, {"token": "x" * 501}, {"token": "x", "platform": "watch"}):
        reply = sandbox.request("POST", "/fcm-tokens", body, token=BUYER.token)
        assert reply.status == 422
    assert devices(sandbox) == []
