"""The namespace `purchases`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.purchase_initiated import PurchaseInitiated
    from ...models.purchase_page import PurchasePage
    from ...models.purchase_quote import PurchaseQuote
    from ...models.purchase_status import PurchaseStatus
    from ...types import AsyncClient, SyncClient


class AsyncPurchasesNamespace:
    """Buying tracks with a card."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def calculate_price(
        self,
        id: int,
    ) -> PurchaseQuote:
        """Work out what buying a track would cost.

        Returns the price with all fees and changes nothing, so it can be called before every
        purchase. It answers 403 while buying tracks is switched off and 422 when this track is
        not to be had.

        Args:
            id: Id of the track to price.

        Returns:
            The price and what it is made of.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import calculate_track_price

        answer = await calculate_track_price.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def initiate(
        self,
        id: int,
    ) -> PurchaseInitiated:
        """Start buying a track.

        Opens a payment that charges a real card once it is confirmed with Stripe's own client
        by means of `client_secret`. The license exists when Stripe has told BeatPass of the
        payment: poll the purchase status for it. After a lost answer ask for that status too,
        and do not start again.

        Args:
            id: Id of the track to buy.

        Returns:
            The payment to confirm.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import initiate_track_purchase

        answer = await initiate_track_purchase.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> PurchasePage:
        """List your purchases.

        Returns what the owner of the token has bought, page by page.

        Args:
            page: Number of the page, counted from 1.
            per_page: How many purchases a page holds. Keep it the same from page to page.

        Returns:
            One page of purchases.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_purchases

        answer = await get_user_purchases.asyncio(
            client=self._client,
            page=page,
            per_page=per_page,
        )
        result = answer.purchases
        if result is None:
            raise answers.missing(get_user_purchases.OPERATION, "purchases")
        return result

    async def status(
        self,
        id: int,
    ) -> PurchaseStatus:
        """See whether you have bought or can buy a track.

        Tells whether the owner of the token has the track already, or else may buy it, and why
        not. Poll it after a payment until the purchase shows.

        Args:
            id: Id of the track in question.

        Returns:
            Where you stand with this track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_track_purchase_status

        answer = await check_track_purchase_status.asyncio(
            id,
            client=self._client,
        )
        return answer


class SyncPurchasesNamespace:
    """Buying tracks with a card."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def calculate_price(
        self,
        id: int,
    ) -> PurchaseQuote:
        """Work out what buying a track would cost.

        Returns the price with all fees and changes nothing, so it can be called before every
        purchase. It answers 403 while buying tracks is switched off and 422 when this track is
        not to be had.

        Args:
            id: Id of the track to price.

        Returns:
            The price and what it is made of.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import calculate_track_price

        answer = calculate_track_price.sync(
            id,
            client=self._client,
        )
        return answer

    def initiate(
        self,
        id: int,
    ) -> PurchaseInitiated:
        """Start buying a track.

        Opens a payment that charges a real card once it is confirmed with Stripe's own client
        by means of `client_secret`. The license exists when Stripe has told BeatPass of the
        payment: poll the purchase status for it. After a lost answer ask for that status too,
        and do not start again.

        Args:
            id: Id of the track to buy.

        Returns:
            The payment to confirm.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import initiate_track_purchase

        answer = initiate_track_purchase.sync(
            id,
            client=self._client,
        )
        return answer

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> PurchasePage:
        """List your purchases.

        Returns what the owner of the token has bought, page by page.

        Args:
            page: Number of the page, counted from 1.
            per_page: How many purchases a page holds. Keep it the same from page to page.

        Returns:
            One page of purchases.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_purchases

        answer = get_user_purchases.sync(
            client=self._client,
            page=page,
            per_page=per_page,
        )
        result = answer.purchases
        if result is None:
            raise answers.missing(get_user_purchases.OPERATION, "purchases")
        return result

    def status(
        self,
        id: int,
    ) -> PurchaseStatus:
        """See whether you have bought or can buy a track.

        Tells whether the owner of the token has the track already, or else may buy it, and why
        not. Poll it after a payment until the purchase shows.

        Args:
            id: Id of the track in question.

        Returns:
            Where you stand with this track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_track_purchase_status

        answer = check_track_purchase_status.sync(
            id,
            client=self._client,
        )
        return answer
