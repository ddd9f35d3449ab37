"""Devices that push messages go to."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.people import BUYER, PRODUCER

TOKEN = "a-push-token"


def store(world: World, token: str = BUYER.token, **fields: Any) -> Reply:
    return world.request("POST", "/fcm-tokens", {"token": TOKEN, **fields}, token=token)


def devices(world: World) -> list[tuple[int, str, str | None]]:
    rows = world.state.find("device")
    return [(row["user_id"], row["platform"], row["device_name"]) for row in rows]


def test_a_device_is_stored_without_its_token(world: World) -> None:
    assert store(world, platform="ios", device_name="Phone").body == {"status": "ok"}
    assert devices(world) == [(BUYER.user_id, "ios", "Phone")]
    assert TOKEN not in str(world.state.find("device"))


def test_a_known_device_is_brought_up_to_date(world: World) -> None:
    store(world, platform="ios", device_name="Phone")
    store(world, platform="android")
    assert devices(world) == [(BUYER.user_id, "android", None)]


def test_a_device_goes_to_who_registers_it_last(world: World) -> None:
    store(world)
    store(world, PRODUCER.token)
    assert devices(world) == [(PRODUCER.user_id, "web", None)]


def test_a_device_is_forgotten_by_its_owner_only(world: World) -> None:
    store(world)
    for token, left in ((PRODUCER.token, 1), (BUYER.token, 0), (BUYER.token, 0)):
        reply = world.request("DELETE", "/fcm-tokens", {"token": TOKEN}, token=token)
        assert reply.body == {"status": "ok"}
        assert len(devices(world)) == left


def test_a_token_is_needed(world: World) -> None:
    for body in ({}, {"token": ""}, {"token": "x" * 501}, {"token": "x", "platform": "watch"}):
        reply = world.request("POST", "/fcm-tokens", body, token=BUYER.token)
        assert reply.status == 422
    assert devices(world) == []
