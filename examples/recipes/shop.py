"""A shop: an order is quoted, confirmed, paid and delivered, and survives kill -9 at any moment.

python examples/recipes/shop.py quote 3629     # writes an order, and prints its number and price
python examples/recipes/shop.py buy 1          # the customer agreed: begins the payment
python examples/recipes/shop.py follow 1       # waits for the license, saves the certificate
python examples/recipes/shop.py reconcile      # after a crash, before anything else
"""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from beatpass_client import BeatPassSync, NotAllowedError, RequestOptions, UnknownOutcomeError

SCHEMA = """
CREATE TABLE IF NOT EXISTS orders (
    id INTEGER PRIMARY KEY,
    track_id INTEGER NOT NULL,
    price TEXT NOT NULL,
    currency TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('quoted', 'buying', 'paying', 'bought', 'delivered', 'look', 'failed'))
)
"""


class Shop:
    """The orders, and the client that fulfils them.

    Args:
        folder: Where the database, the journal and the certificates are.
        client: The client; it must have a journal.
    """

    def __init__(self, folder: Path, client: BeatPassSync) -> None:
        """Open the database."""
        self.folder = folder
        self.client = client
        self.orders = sqlite3.connect(folder / "orders.sqlite", isolation_level=None)
        self.orders.execute(SCHEMA)

    def close(self) -> None:
        """Close the database."""
        self.orders.close()

    def quote(self, track_id: int) -> int:
        """Ask for the price, and write an order down."""
        quote = self.client.purchases.calculate_price(track_id)
        if quote.total_amount is None or quote.currency is None:
            raise SystemExit("BeatPass told no price: nothing can be sold")
        order = self.orders.execute(
            "INSERT INTO orders (track_id, price, currency, state) VALUES (?, ?, ?, 'quoted')",
            (track_id, str(quote.total_amount), quote.currency),
        ).lastrowid
        assert order is not None
        print(f"order {order}: {quote.total_amount} {quote.currency}")
        return order

    def buy(self, order: int) -> str | None:
        """Begin the payment of an order that the customer agreed to.

        Returns:
            The secret for Stripe's own client in the customer's browser; it is never stored.
        """
        track_id, price, currency = self.row(order)
        # One statement takes the order: of two processes that try, one goes on.
        taken = self.orders.execute(
            "UPDATE orders SET state = 'buying' WHERE id = ? AND state = 'quoted'", (order,)
        )
        if taken.rowcount != 1:
            raise SystemExit(f"order {order} is {self.state(order)}: it cannot be bought now")
        # BeatPass is asked for the price again, and nothing is begun above the quoted one.
        agreed = RequestOptions(confirm=True, max_price=f"{Decimal(price)} {currency}")
        try:
            begun = self.client.purchases.initiate(track_id, options=agreed)
        except UnknownOutcomeError:
            # The journal has it; the order stays as it is until somebody looks.
            self.reconcile()
            return None
        except NotAllowedError:
            # Above the price, or the same purchase is under way: nothing was sent.
            self.set(order, "failed")
            raise
        self.set(order, "paying")
        return begun.client_secret

    def follow(self, order: int) -> Path:
        """Wait until the payment has become a license, and save its certificate."""
        track_id, _, _ = self.row(order)
        self.client.purchases.wait(track_id, timeout=900)
        self.set(order, "bought")
        path = self.folder / f"certificate-{order}.html"
        saved = self.client.licenses.save_certificate(track_id, to=path, overwrite=True)
        self.set(order, "delivered")
        return saved

    def reconcile(self) -> None:
        """Find out what became of each purchase that was under way when a process ended.

        Run it while no process of the shop is buying.
        """
        for entry in self.client.journal.open():
            found = self.client.verify(entry)
            track_id = int(entry.path.split("/")[2])
            print(f"track {track_id}: {found.state}. {found.advice}")
            if found.state not in ("happened", "begun"):
                # A trace may come late, so nothing is bought again: look another time.
                continue
            # The secret of a payment that was only begun is lost, so a person decides.
            state = "bought" if found.state == "happened" else "look"
            self.orders.execute(
                "UPDATE orders SET state = ? WHERE track_id = ? AND state = 'buying'",
                (state, track_id),
            )
            self.client.journal.close(entry)

    def row(self, order: int) -> tuple[int, str, str]:
        """Get the track, the price and the currency of an order."""
        found = self.orders.execute(
            "SELECT track_id, price, currency FROM orders WHERE id = ?", (order,)
        ).fetchone()
        if found is None:
            raise SystemExit(f"there is no order {order}")
        return int(found[0]), str(found[1]), str(found[2])

    def state(self, order: int) -> str:
        """Get the state of an order."""
        query = "SELECT state FROM orders WHERE id = ?"
        return str(self.orders.execute(query, (order,)).fetchone()[0])

    def set(self, order: int, state: str) -> None:
        """Write down the state of an order."""
        self.orders.execute("UPDATE orders SET state = ? WHERE id = ?", (state, order))


def main(folder: Path, words: list[str]) -> None:
    """Run one command."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        BeatPassSync(journal=folder / "journal") as client,
        closing(Shop(folder, client)) as shop,
    ):
        match words:
            case ["quote", track_id]:
                shop.quote(int(track_id))
            case ["buy", order]:
                secret = shop.buy(int(order))
                print("hand the secret to Stripe's client" if secret else "look at it first")
            case ["follow", order]:
                print(shop.follow(int(order)))
            case ["reconcile"]:
                shop.reconcile()
            case _:
                raise SystemExit(__doc__)


if __name__ == "__main__":
    main(Path(os.environ.get("SHOP_FOLDER", "shop")), sys.argv[1:])
