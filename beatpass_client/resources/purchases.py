"""The namespace `purchases`, with waiting."""

from __future__ import annotations

from ..api.purchases.namespace import AsyncPurchasesNamespace, SyncPurchasesNamespace
from .flows import awaited, blocking
from .polling import wait_for_purchase


class AsyncPurchases(AsyncPurchasesNamespace):
    """Buying tracks with a card."""

    __slots__ = ()

    wait = awaited(wait_for_purchase)


class SyncPurchases(SyncPurchasesNamespace):
    """Buying tracks with a card."""

    __slots__ = ()

    wait = blocking(wait_for_purchase)
