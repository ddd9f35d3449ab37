"""Every entry of the error catalogue about money comes up by natural use, and is told apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client.contract import load_errors
from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.commerce.offers import SWITCHES, TRACK_PURCHASES
from beatpass_client.sandbox.engine.http import Refusal, Reply
from beatpass_client.sandbox.engine.operations import routes
from beatpass_client.sandbox.engine.tokens import issue
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.seed.beat_requests import LAPSED, OPEN, RENEWABLE
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK
from beatpass_client.sandbox.seed.money import CARD_FAULTS, INCOMPLETE, NOT_FOR_SALE, ON_TRIAL
from beatpass_client.sandbox.tables import TRACKS

from ..paying import EXCLUSIVE, OTHERS, STANDARD, buy, initiate

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
Scenario = Callable[[Sandbox], tuple[str, Reply]]
SCENARIOS: dict[str, Scenario] = {}


def call(
    sandbox: Sandbox, operation: str, value: Any = None, body: Any = None, token: str = BUYER.token
) -> tuple[str, Reply]:
    known = routes().by_id[operation]
    path = known.path
    for parameter in known.parameters:
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", str(value))
    return operation, sandbox.request(known.method, path, body, token=token)


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
def test_an_entry_comes_up_and_is_recognised(sandbox: Sandbox, entry: str) -> None:
    operation, reply = SCENARIOS[entry](sandbox)
    assert recognised(operation, reply) == entry, reply.body


@when("track-not-for-sale")
def not_for_sale(sandbox: Sandbox) -> tuple[str, Reply]:
    return call(sandbox, PRICE, NOT_FOR_SALE)


@when("already-purchased")
def already_purchased(sandbox: Sandbox) -> tuple[str, Reply]:
    buy(sandbox, STANDARD)
    return call(sandbox, INITIATE, STANDARD)


@when("exclusive-already-sold")
def exclusive_sold(sandbox: Sandbox) -> tuple[str, Reply]:
    buy(sandbox, EXCLUSIVE)
    return call(sandbox, INITIATE, EXCLUSIVE, token=SECOND_PRODUCER.token)


@when("price-changed")
def price_changed(sandbox: Sandbox) -> tuple[str, Reply]:
    call(sandbox, PRICE, STANDARD)
    sandbox.state.change(TRACKS, STANDARD, price=99.0)
    return call(sandbox, INITIATE, STANDARD)


@when("checkout-expired")
def checkout_expired(sandbox: Sandbox) -> tuple[str, Reply]:
    secret = initiate(sandbox, STANDARD)["client_secret"]
    sandbox.clock.advance(86_400)
    with pytest.raises(Refusal) as caught:
        sandbox.settle(secret)
    return INITIATE, Reply({"message": caught.value.message}, caught.value.status)


@when("track-purchases-not-enabled")
def switched_off(sandbox: Sandbox) -> tuple[str, Reply]:
    sandbox.state.insert(SWITCHES, {"name": TRACK_PURCHASES, "on": False})
    return call(sandbox, PRICE, STANDARD)


@when("cannot-purchase-own-track")
def own_track(sandbox: Sandbox) -> tuple[str, Reply]:
    return call(sandbox, INITIATE, STANDARD, token=PRODUCER.token)


@when("artist-not-set-up-for-payments")
def no_account(sandbox: Sandbox) -> tuple[str, Reply]:
    return call(sandbox, PRICE, FIRST_TRACK + 2)


@when("license-not-found")
def no_license(sandbox: Sandbox) -> tuple[str, Reply]:
    return call(sandbox, "downloadLicensePdf", OTHERS)


@when("license-revoked")
def revoked(sandbox: Sandbox) -> tuple[str, Reply]:
    uuid, why = buy(sandbox, STANDARD), {"reason": "A sample."}
    call(sandbox, "revokeLicense", uuid, why, PRODUCER.token)
    return call(sandbox, "revokeLicense", uuid, why, PRODUCER.token)


@when("download-expired")
def trial_over(sandbox: Sandbox) -> tuple[str, Reply]:
    sandbox.clock.advance(7 * 86_400)
    return call(sandbox, "downloadLicensePdf", ON_TRIAL)


@when("certificate-invalid-or-incomplete")
def incomplete(sandbox: Sandbox) -> tuple[str, Reply]:
    return call(sandbox, "viewLicenseCertificate", INCOMPLETE)


@when("no-tokens-remaining")
def no_tokens(sandbox: Sandbox) -> tuple[str, Reply]:
    for _ in range(2):
        made = call(
            sandbox, CREATE, body=WANTED | {"duration_hours": 72}, token=SECOND_PRODUCER.token
        )
    return made


@when("insufficient-tokens")
def few_tokens(sandbox: Sandbox) -> tuple[str, Reply]:
    call(sandbox, CREATE, body=WANTED, token=SECOND_PRODUCER.token)
    return call(sandbox, CREATE, body=WANTED | {"duration_hours": 72}, token=SECOND_PRODUCER.token)


@when("no-token-for-renewal")
def no_token_for_renewal(sandbox: Sandbox) -> tuple[str, Reply]:
    for hours in (72, 72, 48):
        call(sandbox, CREATE, body=WANTED | {"duration_hours": hours})
    return call(sandbox, RENEW, RENEWABLE)


@when("self-submission-blocked")
def own_request(sandbox: Sandbox) -> tuple[str, Reply]:
    return call(sandbox, FULFIL, OPEN, {"track_id": STANDARD})


@when("duplicate-submission")
def twice(sandbox: Sandbox) -> tuple[str, Reply]:
    offer(sandbox, STANDARD)
    return offer(sandbox, STANDARD)


@when("submission-limit-reached")
def six(sandbox: Sandbox) -> tuple[str, Reply]:
    for at in range(5):
        offer(sandbox, STANDARD + 40 * at)
    return offer(sandbox, STANDARD + 200)


@when("duplicate-audio-detected")
def same_audio(sandbox: Sandbox) -> tuple[str, Reply]:
    for track in (STANDARD, EXCLUSIVE):
        sandbox.state.change(TRACKS, track, src="uploads/same.wav")
    return offer(sandbox, EXCLUSIVE)


@when("track-not-platform-hosted")
def other_host(sandbox: Sandbox) -> tuple[str, Reply]:
    sandbox.state.change(TRACKS, STANDARD, src="https://video.example/1")
    return offer(sandbox, STANDARD)


def offer(sandbox: Sandbox, track: int, request: int = OPEN) -> tuple[str, Reply]:
    return call(sandbox, FULFIL, request, {"track_id": track}, PRODUCER.token)


def simple() -> dict[str, Scenario]:
    """Those that one call brings about."""

    def coupon(code: str, **more: Any) -> Scenario:
        return lambda sandbox: call(sandbox, "validateCoupon", body={"code": code, **more})

    def create(**fields: Any) -> Scenario:
        body = {key: text for key, text in (WANTED | fields).items() if text is not None}
        return lambda sandbox: call(sandbox, CREATE, body=body)

    def card(user: int) -> Scenario:
        def scenario(sandbox: Sandbox) -> tuple[str, Reply]:
            issue(sandbox.state, sandbox.clock, user, "card")
            return call(sandbox, INITIATE, STANDARD, token="card")

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
        "request-not-found": lambda sandbox: offer(sandbox, STANDARD, 999),
        "request-expired": lambda sandbox: offer(sandbox, STANDARD, RENEWABLE),
        "not-track-owner": lambda sandbox: offer(sandbox, OTHERS + 80),
        "not-request-owner": lambda sandbox: call(sandbox, RENEW, OPEN, token=PRODUCER.token),
        "request-still-active": lambda sandbox: call(sandbox, RENEW, OPEN),
        "renewal-window-expired": lambda sandbox: call(sandbox, RENEW, LAPSED),
    }


SCENARIOS |= simple()
