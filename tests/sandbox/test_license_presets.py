"""Presets of terms for exclusive licences."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.license_terms import DEFAULT_TERMS
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.nouns import TRACKS
from beatpass_client.sandbox.people import BUYER, PRODUCER, SECOND_PRODUCER

from .paying import EXCLUSIVE, buy, get

ROOT = "/exclusive-license-presets"
SEEDED, SEEDED_DEFAULT = 1, 2


def send(world: World, method: str, path: str, body: Any = None, token: str = "") -> Reply:
    return world.request(method, path, body, token=token or PRODUCER.token)


def create(world: World, token: str = "", **fields: Any) -> Reply:
    body: dict[str, Any] = {"name": "Mine", "config": DEFAULT_TERMS, **fields}
    return send(world, "POST", ROOT, body, token)


def terms_of_exclusive(world: World) -> Any:
    path = f"/tracks/{EXCLUSIVE}/purchase/calculate-price"
    return world.request("POST", path, token=BUYER.token).body["license_terms"]


def test_a_preset_comes_back(world: World) -> None:
    made = create(world, description="For friends.").body["preset"]
    shown = get(world, f"{ROOT}/{made['id']}", PRODUCER.token)["preset"]
    assert shown == made
    assert (shown["name"], shown["description"]) == ("Mine", "For friends.")
    names = [row["name"] for row in get(world, ROOT, PRODUCER.token)["presets"]]
    assert names == ["Full buyout", "Half and half", "Mine"]


def test_presets_belong_to_one_account(world: World) -> None:
    assert get(world, ROOT, SECOND_PRODUCER.token)["presets"] == []
    for method, path in (("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/set-default")):
        reply = send(world, method, f"{ROOT}/{SEEDED}{path}", {}, SECOND_PRODUCER.token)
        assert reply.status == 404


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"publishing_share": {"producer": 50, "licensee": 49}}, "config.publishing_share"),
        ({"arbitration_location": {}}, "config.arbitration_location"),
        ({"audio_streams_allowed": None}, "config.audio_streams_allowed"),
        ({"audio_streams_allowed": ""}, "config.audio_streams_allowed"),
        ({"radio_stations_allowed": "many"}, "config.radio_stations_allowed"),
        ({"distribute_copies_allowed": -1}, "config.distribute_copies_allowed"),
        ({"producer_royalty_percentage": 101}, "config.producer_royalty_percentage"),
    ],
)
def test_terms_that_make_no_sense_are_refused(
    world: World, change: dict[str, Any], field: str
) -> None:
    reply = create(world, config=DEFAULT_TERMS | change)
    assert reply.status == 422
    assert field in reply.body["errors"]
    assert len(get(world, ROOT, PRODUCER.token)["presets"]) == 2


def test_a_missing_term_is_named(world: World) -> None:
    config = {name: value for name, value in DEFAULT_TERMS.items() if name != "territory"}
    assert "config.territory" in create(world, config=config).body["errors"]


def test_rights_that_are_not_given_leave_nothing_to_count(world: World) -> None:
    config = DEFAULT_TERMS | {"broadcasting_rights": False, "streaming_rights": False}
    saved = create(world, config=config).body["preset"]["config"]
    assert (saved["radio_stations_allowed"], saved["audio_streams_allowed"]) == (0, 0)


def test_a_change_replaces_the_terms_as_a_whole(world: World) -> None:
    made = create(world, config=DEFAULT_TERMS | {"territory": "Europe", "transferable": True})
    path = f"{ROOT}/{made.body['preset']['id']}"
    world.clock.advance(60)
    changed = send(world, "PUT", path, {"config": {"territory": "Asia"}}).body["preset"]
    assert changed["config"] == DEFAULT_TERMS | {"territory": "Asia"}
    assert changed["name"] == "Mine"
    assert changed["updated_at"] > changed["created_at"]


def test_a_change_leaves_what_is_not_sent(world: World) -> None:
    before = get(world, f"{ROOT}/{SEEDED}", PRODUCER.token)["preset"]
    changed = send(world, "PUT", f"{ROOT}/{SEEDED}", {"name": "Other"}).body["preset"]
    assert changed == before | {"name": "Other", "updated_at": changed["updated_at"]}


def test_one_preset_is_the_default(world: World) -> None:
    create(world, is_default=True)
    send(world, "POST", f"{ROOT}/{SEEDED}/set-default")
    rows = get(world, ROOT, PRODUCER.token)["presets"]
    assert [row["id"] for row in rows if row["is_default"]] == [SEEDED]


def test_the_default_makes_the_terms_of_a_sale(world: World) -> None:
    assert terms_of_exclusive(world)["publishing_share"]["producer"] == 50
    send(world, "POST", f"{ROOT}/{SEEDED}/set-default")
    assert terms_of_exclusive(world)["publishing_share"]["producer"] == 0
    buy(world, EXCLUSIVE)
    terms = get(world, f"/tracks/{EXCLUSIVE}/check-license")["terms"]
    assert terms["publishing_share"] == {"producer": 0, "licensee": 100}


def test_the_artist_profile_can_choose_another(world: World) -> None:
    path = "/artist/exclusive-license-default"
    assert get(world, path, PRODUCER.token)["data"]["preset_id"] == SEEDED_DEFAULT
    send(world, "POST", path, {"preset_id": SEEDED})
    assert get(world, path, PRODUCER.token)["data"]["preset_name"] == "Full buyout"
    assert terms_of_exclusive(world)["publishing_share"]["producer"] == 0
    send(world, "POST", path, {"preset_id": None})
    assert get(world, path, PRODUCER.token)["data"]["preset_id"] == SEEDED_DEFAULT


def test_the_choice_has_to_be_ones_own_preset(world: World) -> None:
    path = "/artist/exclusive-license-default"
    assert send(world, "POST", path, {}).status == 422
    assert send(world, "POST", path, {"preset_id": SEEDED}, SECOND_PRODUCER.token).status == 404
    assert send(world, "POST", path, {"preset_id": SEEDED}, BUYER.token).status == 404


def test_beatpasses_own_terms_are_the_last_resort(world: World) -> None:
    config = get(world, f"{ROOT}/default-config", SECOND_PRODUCER.token)["config"]
    default = get(world, "/artist/exclusive-license-default", SECOND_PRODUCER.token)["data"]
    assert default == {"preset_id": None, "preset_name": None, "config": config}


def test_a_preset_in_use_stays(world: World) -> None:
    world.state.change(TRACKS, EXCLUSIVE, exclusive_license_preset_id=SEEDED)
    reply = send(world, "DELETE", f"{ROOT}/{SEEDED}")
    assert reply.status == 422
    assert "used by 1" in reply.body["message"]
    world.state.change(TRACKS, EXCLUSIVE, exclusive_license_preset_id=None)
    assert send(world, "DELETE", f"{ROOT}/{SEEDED}").status == 200
    assert send(world, "GET", f"{ROOT}/{SEEDED}").status == 404
