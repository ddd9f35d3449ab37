"""The namespace `stripe_connect`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.stripe_connect_status import StripeConnectStatus
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncStripeConnectNamespace:
    """An artist's account with Stripe."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def finances(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your Stripe account's finances.

        Returns balance and transactions of the artist's older Stripe Connect account, from a
        cache when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other
        failure 500.

        Args:
            options: What is different for this call.

        Returns:
            Balance and transactions.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import stripe_connect_finances

        answer = await stripe_connect_finances.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def onboard(
        self,
        *,
        country: str,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Make a link to set up your Stripe account.

        Makes the link at which Stripe takes an artist's details for payouts. Kept for older
        accounts: a profile that may not open one, or that is moving to Wise, gets 403.

        Args:
            country: Two-letter code of the artist's country; one that is not supported gives
                422.
            options: What is different for this call.

        Returns:
            The link.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.stripe_connect_onboard import StripeConnectOnboard
        from . import stripe_connect_onboard

        body = StripeConnectOnboard(
            country=country,
        )
        answer = await stripe_connect_onboard.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> StripeConnectStatus:
        """See how far your Stripe account is set up.

        Returns the state of the artist's older Stripe Connect account, or 404 when the owner of
        the token has no artist profile.

        Args:
            options: What is different for this call.

        Returns:
            The state of the account.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import stripe_connect_status

        answer = await stripe_connect_status.asyncio(
            client=self._client,
            options=options,
        )
        return answer


class SyncStripeConnectNamespace:
    """An artist's account with Stripe."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def finances(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your Stripe account's finances.

        Returns balance and transactions of the artist's older Stripe Connect account, from a
        cache when Stripe fails. Without a cached copy a busy Stripe gives 429 and any other
        failure 500.

        Args:
            options: What is different for this call.

        Returns:
            Balance and transactions.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import stripe_connect_finances

        answer = stripe_connect_finances.sync(
            client=self._client,
            options=options,
        )
        return answer

    def onboard(
        self,
        *,
        country: str,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Make a link to set up your Stripe account.

        Makes the link at which Stripe takes an artist's details for payouts. Kept for older
        accounts: a profile that may not open one, or that is moving to Wise, gets 403.

        Args:
            country: Two-letter code of the artist's country; one that is not supported gives
                422.
            options: What is different for this call.

        Returns:
            The link.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.stripe_connect_onboard import StripeConnectOnboard
        from . import stripe_connect_onboard

        body = StripeConnectOnboard(
            country=country,
        )
        answer = stripe_connect_onboard.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> StripeConnectStatus:
        """See how far your Stripe account is set up.

        Returns the state of the artist's older Stripe Connect account, or 404 when the owner of
        the token has no artist profile.

        Args:
            options: What is different for this call.

        Returns:
            The state of the account.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import stripe_connect_status

        answer = stripe_connect_status.sync(
            client=self._client,
            options=options,
        )
        return answer
