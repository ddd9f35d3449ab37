"""The namespace `purchases`: its operations as methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager

if TYPE_CHECKING:
    from ...models.purchase import Purchase
    from ...models.purchase_initiated import PurchaseInitiated
    from ...models.purchase_quote import PurchaseQuote
    from ...models.purchase_status import PurchaseStatus
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncPurchasesNamespace:
    """Buying tracks with a card."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def calculate_price(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> PurchaseQuote:
        """Work out what buying a track would cost.

        Returns the price with all fees and changes nothing, so it can be called before every
        purchase. It answers 403 while buying tracks is switched off and 422 when this track is
        not to be had.

        Args:
            track_id: Id of the track to price.
            options: What is different for this call.

        Returns:
            The price and what it is made of.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import calculate_track_price

        answer = await calculate_track_price.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def initiate(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> PurchaseInitiated:
        """Start buying a track.

        Opens a payment that charges a real card once it is confirmed with Stripe's own client
        by means of `client_secret`. The license exists when Stripe has told BeatPass of the
        payment: poll the purchase status for it. After a lost answer ask for that status too,
        and do not start again.

        Args:
            track_id: Id of the track to buy.
            options: What is different for this call.

        Returns:
            The payment to confirm.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import initiate_track_purchase

        answer = await initiate_track_purchase.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Purchase]:
        """List your purchases.

        Returns what the owner of the token has bought, page by page.

        Args:
            page: The number of the page to begin with, from 1.
            page_size: How many items a page shall have.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_purchases

        return AsyncPager(
            get_user_purchases.OPERATION,
            partial(get_user_purchases.asyncio, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def status(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> PurchaseStatus:
        """See whether you have bought or can buy a track.

        Tells whether the owner of the token has the track already, or else may buy it, and why
        not. Poll it after a payment until the purchase shows.

        Args:
            track_id: Id of the track in question.
            options: What is different for this call.

        Returns:
            Where you stand with this track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_track_purchase_status

        answer = await check_track_purchase_status.asyncio(
            track_id,
            client=self._client,
            options=options,
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
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> PurchaseQuote:
        """Work out what buying a track would cost.

        Returns the price with all fees and changes nothing, so it can be called before every
        purchase. It answers 403 while buying tracks is switched off and 422 when this track is
        not to be had.

        Args:
            track_id: Id of the track to price.
            options: What is different for this call.

        Returns:
            The price and what it is made of.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import calculate_track_price

        answer = calculate_track_price.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def initiate(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> PurchaseInitiated:
        """Start buying a track.

        Opens a payment that charges a real card once it is confirmed with Stripe's own client
        by means of `client_secret`. The license exists when Stripe has told BeatPass of the
        payment: poll the purchase status for it. After a lost answer ask for that status too,
        and do not start again.

        Args:
            track_id: Id of the track to buy.
            options: What is different for this call.

        Returns:
            The payment to confirm.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import initiate_track_purchase

        answer = initiate_track_purchase.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Purchase]:
        """List your purchases.

        Returns what the owner of the token has bought, page by page.

        Args:
            page: The number of the page to begin with, from 1.
            page_size: How many items a page shall have.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_purchases

        return SyncPager(
            get_user_purchases.OPERATION,
            partial(get_user_purchases.sync, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def status(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> PurchaseStatus:
        """See whether you have bought or can buy a track.

        Tells whether the owner of the token has the track already, or else may buy it, and why
        not. Poll it after a payment until the purchase shows.

        Args:
            track_id: Id of the track in question.
            options: What is different for this call.

        Returns:
            Where you stand with this track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_track_purchase_status

        answer = check_track_purchase_status.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer
