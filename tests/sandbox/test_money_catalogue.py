"""Every entry of the error catalogue about money comes up by natural use, and is told apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client.contract import load_errors
from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Refusal, Reply
from beatpass_client.sandbox.nouns import TRACKS
from beatpass_client.sandbox.operations import routes
from beatpass_client.sandbox.people import BUYER, PRODUCER, SECOND_PRODUCER, issue
from beatpass_client.sandbox.seed.beat_requests import LAPSED, OPEN, RENEWABLE
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK
from beatpass_client.sandbox.seed.money import CARD_FAULTS, INCOMPLETE, NOT_FOR_SALE, ON_TRIAL
from beatpass_client.sandbox.shop import SWITCHES, TRACK_PURCHASES

from .paying import EXCLUSIVE, OTHERS, STANDARD, buy, initiate

FAMILIES = (
    "purchase", "payment", "license", "coupon", "beat-request-creation",
    "beat-request-submission", "beat-request-renewal",
)  # fmt: skip
# BeatPass has dropped this condition, as the contract says.
DROPPED = {"fingerprint-not-completed"}
ENTRIES = {
    entry["id"]: entry
    for entry in load_errors()["entries"]
    if entry["family"] in FAMILIES and entry["id"] not in DROPPED
}
WANTED = {"content": "A slow beat, please.", "reference_track": "https://music.example/1"}
PRICE, INITIATE = "calculateTrackPrice", "initiateTrackPurchase"
CREATE, FULFIL, RENEW = "createBeatRequest", "submitTrackToBeatRequest", "renewBeatRequest"
Scenario = Callable[[World], tuple[str, Reply]]
SCENARIOS: dict[str, Scenario] = {}


def call(
    world: World, operation: str, value: Any = None, body: Any = None, token: str = BUYER.token
) -> tuple[str, Reply]:
    known = routes().by_id[operation]
    path = known.path
    for parameter in known.parameters:
        if parameter.place == "path":
            path = path.replace(f"{{{parameter.name}}}", str(value))
    return operation, world.request(known.method, path, body, token=token)


def when(entry: str) -> Callable[[Scenario], Scenario]:
    def keep(scenario: Scenario) -> Scenario:
        SCENARIOS[entry] = scenario
        return scenario

    return keep


def recognised(operation: str, reply: Reply) -> str | None:
    """The id of the narrowest entry that fits, by the rules at the head of the catalogue."""
    found: list[tuple[int, str]] = []
    tags = set(routes().by_id[operation].data["tags"])
    for entry in load_errors()["entries"]:
        match = entry["match"]
        texts = match.get("messages")
        message = str(reply.body.get("message", "")).lower()
        among = operation in match.get("operations", ()) or "*" in match.get("operations", ())
        if (
            reply.status not in entry["statuses"]
            or ("code" in match and reply.body.get(match["field"]) != match["code"])
            or (texts and not any(text.lower() in message for text in texts))
            or ("body_has" in match and match["body_has"] not in reply.body)
            or not (among or tags & set(match.get("namespaces", ())))
        ):
            continue
        rank = 0 if "code" in match else 1 if texts else 2 if "body_has" in match else 3
        wide = 1 if match.get("operations") == ["*"] else 0
        found.append((rank + wide, entry["id"]))
    return min(found, key=lambda pair: pair[0])[1] if found else None


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_comes_up_and_is_recognised(world: World, entry: str) -> None:
    operation, reply = SCENARIOS[entry](world)
    assert recognised(operation, reply) == entry, reply.body


@when("track-not-for-sale")
def not_for_sale(world: World) -> tuple[str, Reply]:
    return call(world, PRICE, NOT_FOR_SALE)


@when("already-purchased")
def already_purchased(world: World) -> tuple[str, Reply]:
    buy(world, STANDARD)
    return call(world, INITIATE, STANDARD)


@when("exclusive-already-sold")
def exclusive_sold(world: World) -> tuple[str, Reply]:
    buy(world, EXCLUSIVE)
    return call(world, INITIATE, EXCLUSIVE, token=SECOND_PRODUCER.token)


@when("price-changed")
def price_changed(world: World) -> tuple[str, Reply]:
    call(world, PRICE, STANDARD)
    world.state.change(TRACKS, STANDARD, price=99.0)
    return call(world, INITIATE, STANDARD)


@when("checkout-expired")
def checkout_expired(world: World) -> tuple[str, Reply]:
    secret = initiate(world, STANDARD)["client_secret"]
    world.clock.advance(86_400)
    with pytest.raises(Refusal) as caught:
        world.settle(secret)
    return INITIATE, Reply({"message": caught.value.message}, caught.value.status)


@when("track-purchases-not-enabled")
def switched_off(world: World) -> tuple[str, Reply]:
    world.state.insert(SWITCHES, {"name": TRACK_PURCHASES, "on": False})
    return call(world, PRICE, STANDARD)


@when("cannot-purchase-own-track")
def own_track(world: World) -> tuple[str, Reply]:
    return call(world, INITIATE, STANDARD, token=PRODUCER.token)


@when("artist-not-set-up-for-payments")
def no_account(world: World) -> tuple[str, Reply]:
    return call(world, PRICE, FIRST_TRACK + 2)


@when("license-not-found")
def no_license(world: World) -> tuple[str, Reply]:
    return call(world, "downloadLicensePdf", OTHERS)


@when("license-revoked")
def revoked(world: World) -> tuple[str, Reply]:
    uuid, why = buy(world, STANDARD), {"reason": "A sample."}
    call(world, "revokeLicense", uuid, why, PRODUCER.token)
    return call(world, "revokeLicense", uuid, why, PRODUCER.token)


@when("download-expired")
def trial_over(world: World) -> tuple[str, Reply]:
    world.clock.advance(7 * 86_400)
    return call(world, "downloadLicensePdf", ON_TRIAL)


@when("certificate-invalid-or-incomplete")
def incomplete(world: World) -> tuple[str, Reply]:
    return call(world, "viewLicenseCertificate", INCOMPLETE)


@when("no-tokens-remaining")
def no_tokens(world: World) -> tuple[str, Reply]:
    for _ in range(2):
        made = call(
            world, CREATE, body=WANTED | {"duration_hours": 72}, token=SECOND_PRODUCER.token
        )
    return made


@when("insufficient-tokens")
def few_tokens(world: World) -> tuple[str, Reply]:
    call(world, CREATE, body=WANTED, token=SECOND_PRODUCER.token)
    return call(world, CREATE, body=WANTED | {"duration_hours": 72}, token=SECOND_PRODUCER.token)


@when("no-token-for-renewal")
def no_token_for_renewal(world: World) -> tuple[str, Reply]:
    for hours in (72, 72, 48):
        call(world, CREATE, body=WANTED | {"duration_hours": hours})
    return call(world, RENEW, RENEWABLE)


@when("self-submission-blocked")
def own_request(world: World) -> tuple[str, Reply]:
    return call(world, FULFIL, OPEN, {"track_id": STANDARD})


@when("duplicate-submission")
def twice(world: World) -> tuple[str, Reply]:
    offer(world, STANDARD)
    return offer(world, STANDARD)


@when("submission-limit-reached")
def six(world: World) -> tuple[str, Reply]:
    for at in range(5):
        offer(world, STANDARD + 40 * at)
    return offer(world, STANDARD + 200)


@when("duplicate-audio-detected")
def same_audio(world: World) -> tuple[str, Reply]:
    for track in (STANDARD, EXCLUSIVE):
        world.state.change(TRACKS, track, src="uploads/same.wav")
    return offer(world, EXCLUSIVE)


@when("track-not-platform-hosted")
def elsewhere(world: World) -> tuple[str, Reply]:
    world.state.change(TRACKS, STANDARD, src="https://video.example/1")
    return offer(world, STANDARD)


def offer(world: World, track: int, request: int = OPEN) -> tuple[str, Reply]:
    return call(world, FULFIL, request, {"track_id": track}, PRODUCER.token)


def simple() -> dict[str, Scenario]:
    """Those that one call brings about."""

    def coupon(code: str, **more: Any) -> Scenario:
        return lambda world: call(world, "validateCoupon", body={"code": code, **more})

    def create(**fields: Any) -> Scenario:
        body = {key: text for key, text in (WANTED | fields).items() if text is not None}
        return lambda world: call(world, CREATE, body=body)

    def card(user: int) -> Scenario:
        def scenario(world: World) -> tuple[str, Reply]:
            issue(world.state, world.clock, user, "card")
            return call(world, INITIATE, STANDARD, token="card")

        return scenario

    return {
        **{entry: card(user) for user, entry in CARD_FAULTS.items()},
        "invalid-or-expired-coupon-code": coupon("SUMMER26"),
        "you-cannot-use-this-coupon": coupon("FORMARA"),
        "cannot-be-applied-to-selected-plan": coupon("STUDIO25", product_id=2),
        "invalid-duration": create(duration_hours=36),
        "description-too-short": create(content="short"),
        "reference-track-required": create(reference_track=None),
        "invalid-reference-track": create(reference_track="a song"),
        "request-not-found": lambda world: offer(world, STANDARD, 999),
        "request-expired": lambda world: offer(world, STANDARD, RENEWABLE),
        "not-track-owner": lambda world: offer(world, OTHERS + 80),
        "not-request-owner": lambda world: call(world, RENEW, OPEN, token=PRODUCER.token),
        "request-still-active": lambda world: call(world, RENEW, OPEN),
        "renewal-window-expired": lambda world: call(world, RENEW, LAPSED),
    }


SCENARIOS |= simple()
