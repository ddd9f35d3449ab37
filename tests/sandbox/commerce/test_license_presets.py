"""Presets of terms for exclusive licences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.commerce.license_terms import DEFAULT_TERMS
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.tables import TRACKS

from ..paying import EXCLUSIVE, buy, get

ROOT = "/exclusive-license-presets"
SEEDED, SEEDED_DEFAULT = 1, 2


def send(sandbox: Sandbox, method: str, path: str, body: Any = None, token: str = "") -> Reply:
    return sandbox.request(method, path, body, token=token or PRODUCER.token)


def create(sandbox: Sandbox, token: str = "", **fields: Any) -> Reply:
    body: dict[str, Any] = {"name": "Mine", "config": DEFAULT_TERMS, **fields}
    return send(sandbox, "POST", ROOT, body, token)


def terms_of_exclusive(sandbox: Sandbox) -> Any:
    path = f"/tracks/{EXCLUSIVE}/purchase/calculate-price"
    return sandbox.request("POST", path, token=BUYER.token).body["license_terms"]


def test_a_preset_comes_back(sandbox: Sandbox) -> None:
    made = create(sandbox, description="For friends.").body["preset"]
    shown = get(sandbox, f"{ROOT}/{made['id']}", PRODUCER.token)["preset"]
    assert shown == made
    assert (shown["name"], shown["description"]) == ("Mine", "For friends.")
    names = [row["name"] for row in get(sandbox, ROOT, PRODUCER.token)["presets"]]
    assert names == ["Full buyout", "Half and half", "Mine"]


def test_presets_belong_to_one_account(sandbox: Sandbox) -> None:
    assert get(sandbox, ROOT, SECOND_PRODUCER.token)["presets"] == []
    for method, path in (("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/set-default")):
        reply = send(sandbox, method, f"{ROOT}/{SEEDED}{path}", {}, SECOND_PRODUCER.token)
        assert reply.status == 404


def test_terms_that_make_no_sense_are_refused(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[dict[str, Any], str]] = [
        ({"publishing_share": {"producer": 50, "licensee": 49}}, "config.publishing_share"),
        ({"arbitration_location": {}}, "config.arbitration_location"),
        ({"audio_streams_allowed": None}, "config.audio_streams_allowed"),
        ({"audio_streams_allowed": ""}, "config.audio_streams_allowed"),
        ({"radio_stations_allowed": "many"}, "config.radio_stations_allowed"),
        ({"distribute_copies_allowed": -1}, "config.distribute_copies_allowed"),
        ({"producer_royalty_percentage": 101}, "config.producer_royalty_percentage"),
    ]
    for change, field in cases:
        reply = create(sandbox, config=DEFAULT_TERMS | change)
        assert reply.status == 422
        assert field in reply.body["errors"]
        assert len(get(sandbox, ROOT, PRODUCER.token)["presets"]) == 2


def test_a_missing_term_is_named(sandbox: Sandbox) -> None:
    config = {name: value for name, value in DEFAULT_TERMS.items() if name != "territory"}
    assert "config.territory" in create(sandbox, config=config).body["errors"]


def test_rights_that_are_not_given_leave_nothing_to_count(sandbox: Sandbox) -> None:
    config = DEFAULT_TERMS | {"broadcasting_rights": False, "streaming_rights": False}
    saved = create(sandbox, config=config).body["preset"]["config"]
    assert (saved["radio_stations_allowed"], saved["audio_streams_allowed"]) == (0, 0)


def test_a_change_replaces_the_terms_as_a_whole(sandbox: Sandbox) -> None:
    made = create(sandbox, config=DEFAULT_TERMS | {"territory": "Europe", "transferable": True})
    path = f"{ROOT}/{made.body['preset']['id']}"
    sandbox.clock.advance(60)
    changed = send(sandbox, "PUT", path, {"config": {"territory": "Asia"}}).body["preset"]
    assert changed["config"] == DEFAULT_TERMS | {"territory": "Asia"}
    assert changed["name"] == "Mine"
    assert changed["updated_at"] > changed["created_at"]


def test_a_change_leaves_what_is_not_sent(sandbox: Sandbox) -> None:
    before = get(sandbox, f"{ROOT}/{SEEDED}", PRODUCER.token)["preset"]
    changed = send(sandbox, "PUT", f"{ROOT}/{SEEDED}", {"name": "Other"}).body["preset"]
    assert changed == before | {"name": "Other", "updated_at": changed["updated_at"]}


def test_one_preset_is_the_default(sandbox: Sandbox) -> None:
    create(sandbox, is_default=True)
    send(sandbox, "POST", f"{ROOT}/{SEEDED}/set-default")
    rows = get(sandbox, ROOT, PRODUCER.token)["presets"]
    assert [row["id"] for row in rows if row["is_default"]] == [SEEDED]


def test_the_default_makes_the_terms_of_a_sale(sandbox: Sandbox) -> None:
    assert terms_of_exclusive(sandbox)["publishing_share"]["producer"] == 50
    send(sandbox, "POST", f"{ROOT}/{SEEDED}/set-default")
    assert terms_of_exclusive(sandbox)["publishing_share"]["producer"] == 0
    buy(sandbox, EXCLUSIVE)
    terms = get(sandbox, f"/tracks/{EXCLUSIVE}/check-license")["terms"]
    assert terms["publishing_share"] == {"producer": 0, "licensee": 100}


def test_the_artist_profile_can_choose_another(sandbox: Sandbox) -> None:
    path = "/artist/exclusive-license-default"
    assert get(sandbox, path, PRODUCER.token)["data"]["preset_id"] == SEEDED_DEFAULT
    send(sandbox, "POST", path, {"preset_id": SEEDED})
    assert get(sandbox, path, PRODUCER.token)["data"]["preset_name"] == "Full buyout"
    assert terms_of_exclusive(sandbox)["publishing_share"]["producer"] == 0
    send(sandbox, "POST", path, {"preset_id": None})
    assert get(sandbox, path, PRODUCER.token)["data"]["preset_id"] == SEEDED_DEFAULT


def test_the_choice_has_to_be_ones_own_preset(sandbox: Sandbox) -> None:
    path = "/artist/exclusive-license-default"
    assert send(sandbox, "POST", path, {}).status == 422
    assert send(sandbox, "POST", path, {"preset_id": SEEDED}, SECOND_PRODUCER.token).status == 404
    assert send(sandbox, "POST", path, {"preset_id": SEEDED}, BUYER.token).status == 404


def test_beatpasses_own_terms_are_the_last_resort(sandbox: Sandbox) -> None:
    config = get(sandbox, f"{ROOT}/default-config", SECOND_PRODUCER.token)["config"]
    default = get(sandbox, "/artist/exclusive-license-default", SECOND_PRODUCER.token)["data"]
    assert default == {"preset_id": None, "preset_name": None, "config": config}


def test_a_preset_in_use_stays(sandbox: Sandbox) -> None:
    sandbox.state.change(TRACKS, EXCLUSIVE, exclusive_license_preset_id=SEEDED)
    reply = send(sandbox, "DELETE", f"{ROOT}/{SEEDED}")
    assert reply.status == 422
    assert "used by 1" in reply.body["message"]
    sandbox.state.change(TRACKS, EXCLUSIVE, exclusive_license_preset_id=None)
    assert send(sandbox, "DELETE", f"{ROOT}/{SEEDED}").status == 200
    assert send(sandbox, "GET", f"{ROOT}/{SEEDED}").status == 404
