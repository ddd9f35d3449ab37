"""The namespace `purchases`, with waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.purchases.namespace import AsyncPurchasesNamespace, SyncPurchasesNamespace
from .polling import EVERY, wait_for_purchase
from .steps import run, run_async

if TYPE_CHECKING:
    from ..models.purchase_status import PurchaseStatus


class AsyncPurchases(AsyncPurchasesNamespace):
    """Buying tracks with a card."""

    __slots__ = ()

    async def wait(
        self, track_id: int, *, timeout: float = 600.0, every: float = EVERY
    ) -> PurchaseStatus:
        """Wait until a payment has become a purchase. Nothing is bought here.

        Args:
            track_id: Id of the track.
            timeout: Seconds to wait at most.
            every: Seconds between two looks; the server's caches make less than 30 a waste.

        Returns:
            How it stands with the purchase.

        Raises:
            WaitFailedError: The payment has failed; the message says why.
            WaitTimeoutError: It did not show in time; `last` is the last state. It may still come.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return await run_async(
            wait_for_purchase(self._client, track_id, timeout=timeout, every=every)
        )


class SyncPurchases(SyncPurchasesNamespace):
    """Buying tracks with a card."""

    __slots__ = ()

    def wait(
        self, track_id: int, *, timeout: float = 600.0, every: float = EVERY
    ) -> PurchaseStatus:
        """Wait until a payment has become a purchase. Nothing is bought here.

        Args:
            track_id: Id of the track.
            timeout: Seconds to wait at most.
            every: Seconds between two looks; the server's caches make less than 30 a waste.

        Returns:
            How it stands with the purchase.

        Raises:
            WaitFailedError: The payment has failed; the message says why.
            WaitTimeoutError: It did not show in time; `last` is the last state. It may still come.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return run(wait_for_purchase(self._client, track_id, timeout=timeout, every=every))
