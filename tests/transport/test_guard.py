"""The write guard: what a client keeps back before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from beatpass_client import (
    BeatPass,
    BeatPassSync,
    Confirmation,
    ConfirmationRequiredError,
    NotAllowedError,
    PreparedRequest,
    RequestOptions,
    TokenRequiredError,
)
from beatpass_client.contract import operations
from beatpass_client.runtime.operations import operation_of
from beatpass_client.types import Call

PRICE = {"status": "success", "total_amount": 27.5, "currency": "CAD"}


class Shop:
    """Answers a price and a purchase from memory."""

    def __init__(self, price: Any = PRICE) -> None:
        self.asked: list[str] = []
        self._price = price

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path.removeprefix("/api/v1"))
        if request.url.path.endswith("calculate-price"):
            return httpx.Response(200, json=self._price)
        bought = {"status": "success", "client_secret": "very-secret", "purchase_id": 1}
        return httpx.Response(200, json=bought)


@pytest.fixture
def shop() -> Shop:
    return Shop()


def client(shop: Shop, **options: Any) -> BeatPassSync:
    return BeatPassSync("a-test-token", transport=httpx.MockTransport(shop), **options)


def every(*kinds: str) -> Iterator[Call]:
    for operation in map(operation_of, operations()):
        if operation.operation_class in kinds:
            yield Call(operation, operation.path.replace("{", "").replace("}", ""))


def test_a_reading_client_writes_nothing(shop: Shop) -> None:
    bp = client(shop, read_only=True, confirm=True)
    for call in every("idempotent", "idempotency-key", "unsafe", "money"):
        with pytest.raises(NotAllowedError, match=f"{call.operation.id}.*read_only"):
            bp.send_sync(call)
    assert shop.asked == []


def test_a_reading_client_still_reads(shop: Shop) -> None:
    client(shop, read_only=True).purchases.calculate_price(1)
    assert shop.asked == ["/tracks/1/purchase/calculate-price"]


def test_only_opened_areas_are_written_to(shop: Shop) -> None:
    bp = client(shop, allow={"playlists"}, confirm=True)
    with pytest.raises(NotAllowedError, match="allow="):
        bp.purchases.initiate(1)
    assert shop.asked == []


def test_an_area_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no namespace 'purchase'"):
        BeatPass("a-test-token", allow={"purchase"})


def test_money_needs_a_confirmation_on_production(shop: Shop) -> None:
    for call in every("money"):
        with pytest.raises(ConfirmationRequiredError, match=call.operation.id):
            client(shop).send_sync(call)
    assert shop.asked == []


def test_on_this_machine_nothing_is_at_stake(shop: Shop) -> None:
    client(shop, base_url="http://127.0.0.1:1/api/v1").purchases.initiate(7)
    assert shop.asked[-1] == "/tracks/7/purchase/initiate"


def test_a_person_is_asked_with_the_price(shop: Shop) -> None:
    asked: list[Confirmation] = []
    client(shop, confirm=lambda it: asked.append(it) or True).purchases.initiate(7)
    assert asked == [
        Confirmation("initiateTrackPurchase", "POST", "/tracks/7/purchase/initiate", 27.5, "CAD")
    ]


@pytest.mark.parametrize("answer", [False, None, 0, "yes", 1])
def test_anything_but_true_is_a_no(shop: Shop, answer: Any) -> None:
    with pytest.raises(ConfirmationRequiredError, match="not confirmed"):
        client(shop, confirm=lambda _: answer).purchases.initiate(7)
    assert shop.asked == ["/tracks/7/purchase/calculate-price"]


async def test_a_person_may_be_asked_asynchronously(shop: Shop) -> None:
    async def confirm(_: Confirmation) -> bool:
        return True

    async with BeatPass("a-test-token", transport=httpx.MockTransport(shop), confirm=confirm) as bp:
        await bp.purchases.initiate(7)
    assert len(shop.asked) == 2


def test_a_purchase_above_the_ceiling_is_not_begun(shop: Shop) -> None:
    with pytest.raises(ConfirmationRequiredError, match=r"27\.5 CAD.*max_price=20") as caught:
        client(shop, confirm=True, max_price=20).purchases.initiate(7)
    assert caught.value.price == 27.5
    assert shop.asked == ["/tracks/7/purchase/calculate-price"]


def test_a_ceiling_may_be_that_of_one_call(shop: Shop) -> None:
    options = RequestOptions(confirm=True, max_price=30)
    client(shop).purchases.initiate(7, options=options)
    assert len(shop.asked) == 2


@pytest.mark.parametrize("total", [None, "much", True, [], float("1e300")])
def test_without_a_price_below_the_ceiling_nothing_is_bought(total: Any) -> None:
    shop = Shop({"status": "success", "total_amount": total})
    with pytest.raises(ConfirmationRequiredError):
        client(shop, confirm=True, max_price=30).purchases.initiate(7)
    assert shop.asked == ["/tracks/7/purchase/calculate-price"]


def test_without_a_token_what_needs_one_is_kept_back(shop: Shop) -> None:
    bp = BeatPassSync("", transport=httpx.MockTransport(shop), confirm=True)
    for call in every("read", "download", "idempotent", "idempotency-key", "unsafe", "money"):
        if call.operation.auth == "bearer":
            with pytest.raises(TokenRequiredError, match=call.operation.id):
                bp.send_sync(call)
    assert shop.asked == []


def test_a_dry_run_shows_the_request_and_sends_nothing(shop: Shop) -> None:
    prepared: Any = client(shop, dry_run=True).messages.send(
        message_text="hello", conversation_id=4
    )
    assert isinstance(prepared, PreparedRequest)
    assert (prepared.method, prepared.url.rpartition("/api/v1")[2]) == (
        "POST",
        "/messaging/messages",
    )
    assert prepared.body["message_text"] == "hello"
    assert prepared.headers["authorization"] == "Bearer ***"
    assert shop.asked == []


def test_a_dry_run_shows_no_password(shop: Shop) -> None:
    prepared = client(shop, dry_run=True).auth.login(
        email="me@example.com", password="very-secret", token_name="x"
    )
    assert "very-secret" not in repr(prepared)


def test_a_message_always_has_an_id_by_which_it_is_known_again(shop: Shop) -> None:
    dry = client(shop, dry_run=True)
    first: Any = dry.messages.send(message_text="hey", conversation_id=4)
    second: Any = dry.messages.send(message_text="hey", conversation_id=4)
    assert first.body["client_message_id"] != second.body["client_message_id"]
    given: Any = dry.messages.send(
        message_text="hello", conversation_id=4, client_message_id="mine"
    )
    assert given.body["client_message_id"] == "mine"


def test_a_dry_run_returns_the_request_of_any_method(shop: Shop) -> None:
    dry = client(shop, dry_run=True)
    assert isinstance(dry.tracks.get(3629), PreparedRequest)
    assert isinstance(dry.playlists.list(), PreparedRequest)
