"""The write guard: what a client keeps back before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from beatpass_client import (
    BeatPass,
    BeatPassSync,
    ConfigurationError,
    Confirmation,
    ConfirmationRequiredError,
    DryRun,
    InvalidArgumentError,
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


def every(*kinds: str) -> Iterator[Call[Any]]:
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

    def confirm(it: Confirmation) -> bool:
        asked.append(it)
        return True

    client(shop, confirm=confirm).purchases.initiate(7)
    path = "/tracks/7/purchase/initiate"
    price = Decimal("27.5")
    assert asked == [Confirmation("initiateTrackPurchase", "POST", path, price, "CAD")]


def test_anything_but_true_is_a_no(shop: Shop) -> None:
    answers: list[Any] = [False, None, 0, "yes", 1]
    for answer in answers:
        with pytest.raises(ConfirmationRequiredError, match="not confirmed"):
            client(shop, confirm=lambda _, answer=answer: answer).purchases.initiate(7)
    assert set(shop.asked) == {"/tracks/7/purchase/calculate-price"}


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


def test_a_ceiling_of_another_currency_is_held_against_no_price(shop: Shop) -> None:
    with pytest.raises(ConfirmationRequiredError, match=r"27\.5 CAD.*another currency"):
        client(shop, confirm=True, max_price="30 USD").purchases.initiate(7)
    assert shop.asked == ["/tracks/7/purchase/calculate-price"]
    client(shop, confirm=True, max_price="27.50 CAD").purchases.initiate(7)
    assert shop.asked[-1] == "/tracks/7/purchase/initiate"


ODD_TOTALS: tuple[Any, ...] = (None, "much", "12", True, [], -1, 1e300)


def test_without_a_price_below_the_ceiling_nothing_is_bought() -> None:
    quotes: list[dict[str, Any]] = [
        {"total_amount": total, "currency": "CAD"} for total in ODD_TOTALS
    ]
    quotes += [{"total_amount": 5}, {"total_amount": 5, "currency": 7}, {"currency": "CAD"}, {}]
    for quote in quotes:
        shop = Shop({"status": "success", **quote})
        with pytest.raises(ConfirmationRequiredError, match="Nothing was bought"):
            client(shop, confirm=True, max_price=30).purchases.initiate(7)
        assert shop.asked == ["/tracks/7/purchase/calculate-price"], quote


def test_a_ceiling_that_is_no_price_is_refused(shop: Shop) -> None:
    ceilings: list[Any] = [-1, float("nan"), float("inf"), True, [], "much", "1e3", "٣", "5 cad"]
    for ceiling in ceilings:
        with pytest.raises(ConfigurationError, match="max_price"):
            client(shop, max_price=ceiling)
        options = RequestOptions(confirm=True, max_price=ceiling)
        with pytest.raises(InvalidArgumentError, match="max_price"):
            client(shop).purchases.initiate(7, options=options)
    assert shop.asked == []


def test_a_ceiling_of_nothing_buys_what_costs_nothing() -> None:
    shop = Shop({"total_amount": 0, "currency": "CAD"})
    client(shop, confirm=True, max_price=0).purchases.initiate(7)
    assert len(shop.asked) == 2


def test_without_a_token_what_needs_one_is_kept_back(shop: Shop) -> None:
    bp = BeatPassSync("", transport=httpx.MockTransport(shop), confirm=True)
    for call in every("read", "download", "idempotent", "idempotency-key", "unsafe", "money"):
        if call.operation.auth == "bearer":
            with pytest.raises(TokenRequiredError, match=call.operation.id):
                bp.send_sync(call)
    assert shop.asked == []


def prepared(call: Callable[[], Any]) -> PreparedRequest:
    with pytest.raises(DryRun) as caught:
        call()
    request: PreparedRequest = caught.value.request
    return request


def test_a_dry_run_shows_the_request_and_sends_nothing(shop: Shop) -> None:
    dry = client(shop, dry_run=True)
    request = prepared(lambda: dry.messages.send(message_text="hello", conversation_id=4))
    assert (request.method, request.url.rpartition("/api/v1")[2]) == ("POST", "/messaging/messages")
    assert request.body["message_text"] == "hello"
    assert request.headers["authorization"] == "Bearer ***"
    assert shop.asked == []


def test_a_dry_run_shows_no_password(shop: Shop) -> None:
    dry = client(shop, dry_run=True)
    request = prepared(
        lambda: dry.auth.login(email="me@example.com", password="very-secret", token_name="x")
    )
    assert "very-secret" not in repr(request)


def test_a_dry_run_raises_for_reads_too(shop: Shop) -> None:
    dry = client(shop, dry_run=True)
    assert prepared(lambda: dry.tracks.get(3629)).method == "GET"


def test_a_message_always_has_an_id_by_which_it_is_known_again(shop: Shop) -> None:
    dry = client(shop, dry_run=True)
    first = prepared(lambda: dry.messages.send(message_text="hey", conversation_id=4))
    second = prepared(lambda: dry.messages.send(message_text="hey", conversation_id=4))
    assert first.body["client_message_id"] != second.body["client_message_id"]
    given = prepared(
        lambda: dry.messages.send(message_text="hello", conversation_id=4, client_message_id="mine")
    )
    assert given.body["client_message_id"] == "mine"
