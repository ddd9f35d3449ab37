"""The namespace `finances`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import answers
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.finance_contributions_updated import FinanceContributionsUpdated
    from ...models.finance_earnings import FinanceEarnings
    from ...models.finance_provider_balance import FinanceProviderBalance
    from ...models.finance_sales import FinanceSales
    from ...models.finance_summary import FinanceSummary
    from ...models.finance_track_breakdown import FinanceTrackBreakdown
    from ...models.finance_track_contribution import FinanceTrackContribution
    from ...models.finance_transaction_list import FinanceTransactionList
    from ...models.producer_finance_transactions_filter import ProducerFinanceTransactionsFilter
    from ...models.producer_finance_transactions_status import ProducerFinanceTransactionsStatus
    from ...models.producer_finance_transactions_type import ProducerFinanceTransactionsType
    from ...types import AsyncClient, SyncClient


class AsyncFinancesNamespace:
    """What an artist earns and has sold."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def earnings(
        self,
    ) -> FinanceEarnings:
        """Get your earnings as a producer.

        Returns what the producer whose token is sent has earned.

        Returns:
            The earnings.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_earnings

        answer = await get_producer_earnings.asyncio(
            client=self._client,
        )
        return answer

    async def provider_balance(
        self,
        artist: int,
    ) -> FinanceProviderBalance:
        """Get a producer's balance with Stripe.

        Returns the available and the pending money in a producer's older Stripe account. It
        answers 503 when Stripe cannot be asked.

        Args:
            artist: Id of the producer's artist profile.

        Returns:
            The balances.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finances_provider_balance

        answer = await producer_finances_provider_balance.asyncio(
            artist,
            client=self._client,
        )
        return answer

    async def sales(
        self,
    ) -> FinanceSales:
        """Get your sales and the latest purchases.

        Returns what the artist profile of the token has sold and earned, with the purchases
        made lately.

        Returns:
            The sales.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_sales

        answer = await get_artist_sales.asyncio(
            client=self._client,
        )
        result = answer.data
        if result is None:
            raise answers.missing(get_artist_sales.OPERATION, "data")
        return result

    async def summary(
        self,
        artist: int,
    ) -> FinanceSummary:
        """Get a producer's earnings at a glance.

        Returns a producer's earnings for each currency and how far the payout account is set
        up.

        Args:
            artist: Id of the producer's artist profile.

        Returns:
            The earnings and the payout set-up.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finances_summary

        answer = await producer_finances_summary.asyncio(
            artist,
            client=self._client,
        )
        return answer

    async def track_breakdown(
        self,
    ) -> FinanceTrackBreakdown:
        """Break your earnings down by track.

        Returns the part that each track has in the earnings of the producer whose token is
        sent.

        Returns:
            The earnings by track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_track_breakdown

        answer = await get_producer_track_breakdown.asyncio(
            client=self._client,
        )
        return answer

    async def track_contribution(
        self,
        track: int,
    ) -> FinanceTrackContribution:
        """Get the contribution of a track.

        Returns what one track counts for in its producer's contribution.

        Args:
            track: Id of the track asked about.

        Returns:
            The contribution.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_contribution

        answer = await get_track_contribution.asyncio(
            track,
            client=self._client,
        )
        return answer

    async def transactions(
        self,
        artist: int,
        *,
        filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        status: ProducerFinanceTransactionsStatus | Unset = UNSET,
        type_: ProducerFinanceTransactionsType | Unset = UNSET,
    ) -> FinanceTransactionList:
        """List a producer's money movements.

        Returns sales and subscription earnings page by page, at most 20 a page. Narrow them
        down with `status` and `type`; the older `filter` counts only when both of these are
        left out.

        Args:
            artist: Id of the producer's artist profile.
            filter_: Older filter of kind and progress in one; prefer `status` and `type`.
            page: Number of the page, counted from 1.
            per_page: How many transactions a page holds. Keep it the same from page to page.
            status: How far the money has come.
            type_: What the money was earned with.

        Returns:
            One page of transactions.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finance_transactions

        answer = await producer_finance_transactions.asyncio(
            artist,
            client=self._client,
            filter_=filter_,
            page=page,
            per_page=per_page,
            status=status,
            type_=type_,
        )
        return answer

    async def update_contributions(
        self,
        **fields: Any,
    ) -> FinanceContributionsUpdated:
        """Bring your contributions up to date.

        Has the contributions of the producer's tracks brought up to date. BeatPass does not say
        whether it reads a body.

        Args:
            **fields: The fields of the body; the API does not document them.

        Returns:
            The contributions are up to date.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.finance_contribution_update import FinanceContributionUpdate
        from . import update_producer_contributions

        body = FinanceContributionUpdate.from_dict(fields)
        answer = await update_producer_contributions.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
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
    ) -> FinanceEarnings:
        """Get your earnings as a producer.

        Returns what the producer whose token is sent has earned.

        Returns:
            The earnings.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_earnings

        answer = get_producer_earnings.sync(
            client=self._client,
        )
        return answer

    def provider_balance(
        self,
        artist: int,
    ) -> FinanceProviderBalance:
        """Get a producer's balance with Stripe.

        Returns the available and the pending money in a producer's older Stripe account. It
        answers 503 when Stripe cannot be asked.

        Args:
            artist: Id of the producer's artist profile.

        Returns:
            The balances.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finances_provider_balance

        answer = producer_finances_provider_balance.sync(
            artist,
            client=self._client,
        )
        return answer

    def sales(
        self,
    ) -> FinanceSales:
        """Get your sales and the latest purchases.

        Returns what the artist profile of the token has sold and earned, with the purchases
        made lately.

        Returns:
            The sales.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_sales

        answer = get_artist_sales.sync(
            client=self._client,
        )
        result = answer.data
        if result is None:
            raise answers.missing(get_artist_sales.OPERATION, "data")
        return result

    def summary(
        self,
        artist: int,
    ) -> FinanceSummary:
        """Get a producer's earnings at a glance.

        Returns a producer's earnings for each currency and how far the payout account is set
        up.

        Args:
            artist: Id of the producer's artist profile.

        Returns:
            The earnings and the payout set-up.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finances_summary

        answer = producer_finances_summary.sync(
            artist,
            client=self._client,
        )
        return answer

    def track_breakdown(
        self,
    ) -> FinanceTrackBreakdown:
        """Break your earnings down by track.

        Returns the part that each track has in the earnings of the producer whose token is
        sent.

        Returns:
            The earnings by track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_track_breakdown

        answer = get_producer_track_breakdown.sync(
            client=self._client,
        )
        return answer

    def track_contribution(
        self,
        track: int,
    ) -> FinanceTrackContribution:
        """Get the contribution of a track.

        Returns what one track counts for in its producer's contribution.

        Args:
            track: Id of the track asked about.

        Returns:
            The contribution.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_contribution

        answer = get_track_contribution.sync(
            track,
            client=self._client,
        )
        return answer

    def transactions(
        self,
        artist: int,
        *,
        filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        status: ProducerFinanceTransactionsStatus | Unset = UNSET,
        type_: ProducerFinanceTransactionsType | Unset = UNSET,
    ) -> FinanceTransactionList:
        """List a producer's money movements.

        Returns sales and subscription earnings page by page, at most 20 a page. Narrow them
        down with `status` and `type`; the older `filter` counts only when both of these are
        left out.

        Args:
            artist: Id of the producer's artist profile.
            filter_: Older filter of kind and progress in one; prefer `status` and `type`.
            page: Number of the page, counted from 1.
            per_page: How many transactions a page holds. Keep it the same from page to page.
            status: How far the money has come.
            type_: What the money was earned with.

        Returns:
            One page of transactions.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import producer_finance_transactions

        answer = producer_finance_transactions.sync(
            artist,
            client=self._client,
            filter_=filter_,
            page=page,
            per_page=per_page,
            status=status,
            type_=type_,
        )
        return answer

    def update_contributions(
        self,
        **fields: Any,
    ) -> FinanceContributionsUpdated:
        """Bring your contributions up to date.

        Has the contributions of the producer's tracks brought up to date. BeatPass does not say
        whether it reads a body.

        Args:
            **fields: The fields of the body; the API does not document them.

        Returns:
            The contributions are up to date.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.finance_contribution_update import FinanceContributionUpdate
        from . import update_producer_contributions

        body = FinanceContributionUpdate.from_dict(fields)
        answer = update_producer_contributions.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
        )
        return answer
