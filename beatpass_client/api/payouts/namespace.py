"""The namespace `payouts`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncPayoutsNamespace:
    """Shares of the subscription money."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def get(
        self,
        split_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a subscription payout.

        Returns one subscription payout.

        Args:
            split_id: Id of the split that makes up the payout.
            options: What is different for this call.

        Returns:
            The payout.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_subscription_payout

        answer = await get_subscription_payout.asyncio(
            split_id,
            client=self._client,
            options=options,
        )
        return answer

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your subscription payouts.

        Returns what the artist profile of the token receives from subscriptions, payout by
        payout.

        Args:
            options: What is different for this call.

        Returns:
            The payouts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_subscription_payouts

        answer = await list_subscription_payouts.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def summary(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Sum up your subscription payouts.

        Returns the subscription payouts of the artist profile of the token, summed up.

        Args:
            options: What is different for this call.

        Returns:
            The sums.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_subscription_payout_summary

        answer = await get_subscription_payout_summary.asyncio(
            client=self._client,
            options=options,
        )
        return answer


class SyncPayoutsNamespace:
    """Shares of the subscription money."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def get(
        self,
        split_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a subscription payout.

        Returns one subscription payout.

        Args:
            split_id: Id of the split that makes up the payout.
            options: What is different for this call.

        Returns:
            The payout.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_subscription_payout

        answer = get_subscription_payout.sync(
            split_id,
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your subscription payouts.

        Returns what the artist profile of the token receives from subscriptions, payout by
        payout.

        Args:
            options: What is different for this call.

        Returns:
            The payouts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_subscription_payouts

        answer = list_subscription_payouts.sync(
            client=self._client,
            options=options,
        )
        return answer

    def summary(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Sum up your subscription payouts.

        Returns the subscription payouts of the artist profile of the token, summed up.

        Args:
            options: What is different for this call.

        Returns:
            The sums.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_subscription_payout_summary

        answer = get_subscription_payout_summary.sync(
            client=self._client,
            options=options,
        )
        return answer
