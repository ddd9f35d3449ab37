"""The namespace `finances`: its operations as methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.finance_sales import FinanceSales
    from ...models.finance_summary import FinanceSummary
    from ...models.producer_finance_transactions_filter import ProducerFinanceTransactionsFilter
    from ...models.producer_finance_transactions_status import ProducerFinanceTransactionsStatus
    from ...models.producer_finance_transactions_type import ProducerFinanceTransactionsType
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncFinancesNamespace:
    """What an artist earns and has sold."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def earnings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your earnings as a producer.

        Returns what the producer whose token is sent has earned.

        Args:
            options: What is different for this call.

        Returns:
            The earnings.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_earnings

        answer = await get_producer_earnings.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def provider_balance(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a producer's balance with Stripe.

        Returns the available and the pending money in a producer's older Stripe account, by
        currency. Amounts come in minor units with a `minorUnitFactor`, but nobody says where in
        the answer. It answers 503 when Stripe cannot be asked.

        Args:
            artist_id: Id of the producer's artist profile.
            options: What is different for this call.

        Returns:
            The balances.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finances_provider_balance

        answer = await producer_finances_provider_balance.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def sales(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> FinanceSales:
        """Get your sales and the latest purchases.

        Returns what the artist profile of the token has sold and earned, with the purchases
        made lately.

        Args:
            options: What is different for this call.

        Returns:
            The sales.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_sales

        answer = await get_artist_sales.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def summary(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> FinanceSummary:
        """Get a producer's earnings at a glance.

        Returns a producer's earnings for each currency and how far the payout account is set
        up.

        Args:
            artist_id: Id of the producer's artist profile.
            options: What is different for this call.

        Returns:
            The earnings and the payout set-up.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finances_summary

        answer = await producer_finances_summary.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def track_breakdown(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Break your earnings down by track.

        Returns the part that each track has in the earnings of the producer whose token is
        sent.

        Args:
            options: What is different for this call.

        Returns:
            The earnings by track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_track_breakdown

        answer = await get_producer_track_breakdown.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def track_contribution(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the contribution of a track.

        Returns what one track counts for in its producer's contribution.

        Args:
            track_id: Id of the track asked about.
            options: What is different for this call.

        Returns:
            The contribution.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_contribution

        answer = await get_track_contribution.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def transactions(
        self,
        artist_id: int,
        *,
        filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
        status: ProducerFinanceTransactionsStatus | Unset = UNSET,
        type_: ProducerFinanceTransactionsType | Unset = UNSET,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Any]:
        """List a producer's money movements.

        Returns sales and subscription earnings page by page, at most 20 a page. Narrow them
        down with `status` and `type`; the older `filter` counts only when both of these are
        left out.

        Args:
            artist_id: Id of the producer's artist profile.
            filter_: Older filter of kind and progress in one; prefer `status` and `type`.
            status: How far the money has come.
            type_: What the money was earned with.
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
        from . import producer_finance_transactions

        return AsyncPager(
            producer_finance_transactions.OPERATION,
            partial(
                producer_finance_transactions.asyncio,
                artist_id,
                client=self._client,
                filter_=filter_,
                status=status,
                type_=type_,
                options=options,
            ),
            size="per_page",
            page_size=page_size,
            of=(
                artist_id,
                filter_,
                status,
                type_,
            ),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def update_contributions(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Bring your contributions up to date.

        Has the contributions of the producer's tracks brought up to date. BeatPass does not say
        whether it reads a body.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The contributions are up to date.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_producer_contributions

        body = UndocumentedBody.from_dict(fields)
        answer = await update_producer_contributions.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncFinancesNamespace:
    """What an artist earns and has sold."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def earnings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your earnings as a producer.

        Returns what the producer whose token is sent has earned.

        Args:
            options: What is different for this call.

        Returns:
            The earnings.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_earnings

        answer = get_producer_earnings.sync(
            client=self._client,
            options=options,
        )
        return answer

    def provider_balance(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a producer's balance with Stripe.

        Returns the available and the pending money in a producer's older Stripe account, by
        currency. Amounts come in minor units with a `minorUnitFactor`, but nobody says where in
        the answer. It answers 503 when Stripe cannot be asked.

        Args:
            artist_id: Id of the producer's artist profile.
            options: What is different for this call.

        Returns:
            The balances.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finances_provider_balance

        answer = producer_finances_provider_balance.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def sales(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> FinanceSales:
        """Get your sales and the latest purchases.

        Returns what the artist profile of the token has sold and earned, with the purchases
        made lately.

        Args:
            options: What is different for this call.

        Returns:
            The sales.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_sales

        answer = get_artist_sales.sync(
            client=self._client,
            options=options,
        )
        return answer

    def summary(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> FinanceSummary:
        """Get a producer's earnings at a glance.

        Returns a producer's earnings for each currency and how far the payout account is set
        up.

        Args:
            artist_id: Id of the producer's artist profile.
            options: What is different for this call.

        Returns:
            The earnings and the payout set-up.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finances_summary

        answer = producer_finances_summary.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def track_breakdown(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Break your earnings down by track.

        Returns the part that each track has in the earnings of the producer whose token is
        sent.

        Args:
            options: What is different for this call.

        Returns:
            The earnings by track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_track_breakdown

        answer = get_producer_track_breakdown.sync(
            client=self._client,
            options=options,
        )
        return answer

    def track_contribution(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the contribution of a track.

        Returns what one track counts for in its producer's contribution.

        Args:
            track_id: Id of the track asked about.
            options: What is different for this call.

        Returns:
            The contribution.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_contribution

        answer = get_track_contribution.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def transactions(
        self,
        artist_id: int,
        *,
        filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
        status: ProducerFinanceTransactionsStatus | Unset = UNSET,
        type_: ProducerFinanceTransactionsType | Unset = UNSET,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Any]:
        """List a producer's money movements.

        Returns sales and subscription earnings page by page, at most 20 a page. Narrow them
        down with `status` and `type`; the older `filter` counts only when both of these are
        left out.

        Args:
            artist_id: Id of the producer's artist profile.
            filter_: Older filter of kind and progress in one; prefer `status` and `type`.
            status: How far the money has come.
            type_: What the money was earned with.
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
        from . import producer_finance_transactions

        return SyncPager(
            producer_finance_transactions.OPERATION,
            partial(
                producer_finance_transactions.sync,
                artist_id,
                client=self._client,
                filter_=filter_,
                status=status,
                type_=type_,
                options=options,
            ),
            size="per_page",
            page_size=page_size,
            of=(
                artist_id,
                filter_,
                status,
                type_,
            ),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def update_contributions(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Bring your contributions up to date.

        Has the contributions of the producer's tracks brought up to date. BeatPass does not say
        whether it reads a body.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The contributions are up to date.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_producer_contributions

        body = UndocumentedBody.from_dict(fields)
        answer = update_producer_contributions.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
