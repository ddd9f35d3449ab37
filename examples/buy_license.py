"""Buy an exclusive license: the price, the payment, the license, its certificate and its proof.

python examples/buy_license.py   # on a BeatPass in this process; no card is charged
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from beatpass_client import AlreadyPurchasedError, BeatPass, Confirmation, ExclusiveSoldError
from beatpass_client.sandbox import Sandbox


def ask(what: Confirmation) -> bool:
    """Stand for the person who says yes."""
    print(f"asked: {what.operation} for {what.price:.2f} {what.currency}")
    return True


async def main() -> None:
    """Buy."""
    sandbox = Sandbox(frozen=True)
    buyer = BeatPass.sandbox(sandbox, user="buyer", confirm=ask, max_price=500)
    async for track in buyer.tracks.list(page_size=100):
        if track.exclusive_status == "available" and track.id is not None:
            break
    else:
        raise SystemExit("no exclusive license is on sale")

    begun = await buyer.purchases.initiate(track.id)
    # The card is confirmed with Stripe's own client; here somebody stands for Stripe.
    sandbox.settle(str(begun.client_secret), "confirm")
    status = await buyer.purchases.wait(track.id)
    print(f"bought: {track.name}, {status.purchase_status}")

    license = await buyer.licenses.check(track.id)
    assert license is not None
    with tempfile.TemporaryDirectory() as folder:
        saved = await buyer.licenses.save_certificate(track.id, to=Path(folder))
        print(f"certificate: {saved.name}, {saved.stat().st_size} bytes")

    somebody = BeatPass.sandbox(sandbox, user="second producer")
    proof = await somebody.licenses.verify(str(license.uuid))
    print(f"others can see that it is valid: {proof.valid}")

    try:
        await buyer.purchases.initiate(track.id)
    except (AlreadyPurchasedError, ExclusiveSoldError) as error:
        print(f"a second time: {error}")


if __name__ == "__main__":
    asyncio.run(main())
