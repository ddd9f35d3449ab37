"""The shop sells a license once, and finds out after kill -9 what became of a purchase."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from beatpass_client import BeatPassSync, NotAllowedError
from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.personas import BUYER
from examples.recipes.shop import Shop
from tests.recipes.conftest import RECIPES, Run


@pytest.fixture
def shop(server: SandboxServer, tmp_path: Path) -> Iterator[Shop]:
    journal = tmp_path / "journal"
    with BeatPassSync(BUYER.token, base_url=server.base_url, journal=journal) as client:
        opened = Shop(tmp_path, client)
        yield opened
        opened.close()


def purchases(server: SandboxServer) -> int:
    """How often a purchase was asked for."""
    paths = [entry.path for entry in server.sandbox.request_log]
    return sum(path.endswith("/purchase/initiate") for path in paths)


def test_an_order_is_quoted_bought_paid_and_delivered(shop: Shop, server: SandboxServer) -> None:
    order = shop.quote(3629)
    secret = shop.buy(order)
    server.sandbox.settle(str(secret), "confirm")
    certificate = shop.follow(order)
    assert certificate.read_text("utf-8").startswith("<!")
    assert shop.state(order) == "delivered"
    with pytest.raises(SystemExit, match="is delivered"):
        shop.buy(order)
    assert str(secret).encode() not in (shop.folder / "orders.sqlite").read_bytes()
    assert purchases(server) == 1


def test_nothing_is_bought_above_the_quoted_price(shop: Shop, server: SandboxServer) -> None:
    order = shop.quote(3629)
    shop.orders.execute("UPDATE orders SET price = '1.00'")
    with pytest.raises(NotAllowedError):
        shop.buy(order)
    assert shop.state(order) == "failed"
    assert purchases(server) == 0


def test_a_purchase_that_was_killed_is_found_and_not_begun_again(
    server: SandboxServer, environment: dict[str, str], run: Run
) -> None:
    assert run("shop", "quote", "3629").returncode == 0
    server.sandbox.faults.add(
        kind="latency", operation="initiateTrackPurchase", milliseconds=20_000, count=1
    )
    words = [sys.executable, str(RECIPES / "shop.py"), "buy", "1"]
    process = subprocess.Popen(words, env=environment)
    try:
        end = time.monotonic() + 20
        while not purchases(server) and time.monotonic() < end:
            time.sleep(0.05)
    finally:
        process.kill()
        process.wait()
    assert purchases(server) == 1

    again = run("shop", "buy", "1")
    assert "order 1 is buying" in again.stderr
    found = run("shop", "reconcile")
    assert found.returncode == 0, found.stderr
    assert "track 3629: begun" in found.stdout
    folder = Path(environment["SHOP_FOLDER"])
    orders = sqlite3.connect(folder / "orders.sqlite")
    assert orders.execute("SELECT state FROM orders").fetchall() == [("look",)]
    orders.close()
    assert purchases(server) == 1
    assert run("shop", "reconcile").stdout == ""
