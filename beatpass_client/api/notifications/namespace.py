"""The namespace `notifications`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.notification_selection_input import NotificationSelectionInput
    from ...models.notification_settings import NotificationSettings
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncNotificationsNamespace:
    """What an account wants to be told about."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def get(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> NotificationSettings:
        """Get what an account is told about.

        Gives the kinds of notification there are, the channels they can come by, and what the
        token's owner has chosen. Other people's choices stay closed.

        Args:
            user_id: The word `me`, or the id of the account that owns the token.
            options: What is different for this call.

        Returns:
            The kinds, the channels and the choices.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_notification_subscriptions

        answer = await get_notification_subscriptions.asyncio(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    async def update(
        self,
        user_id: str,
        *,
        selections: builtins.list[NotificationSelectionInput],
        options: RequestOptions | None = None,
    ) -> Status:
        """Choose what to be told about.

        Sets by which channels the kinds of notification that are sent along shall come.

        Args:
            user_id: The word `me`, or the id of the account that owns the token.
            selections: The selections of the contract.
            options: What is different for this call.

        Returns:
            The choices are kept.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.notification_settings_update import NotificationSettingsUpdate
        from . import update_notification_subscriptions

        body = NotificationSettingsUpdate(
            selections=selections,
        )
        answer = await update_notification_subscriptions.asyncio(
            user_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer


class SyncNotificationsNamespace:
    """What an account wants to be told about."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def get(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> NotificationSettings:
        """Get what an account is told about.

        Gives the kinds of notification there are, the channels they can come by, and what the
        token's owner has chosen. Other people's choices stay closed.

        Args:
            user_id: The word `me`, or the id of the account that owns the token.
            options: What is different for this call.

        Returns:
            The kinds, the channels and the choices.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_notification_subscriptions

        answer = get_notification_subscriptions.sync(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def update(
        self,
        user_id: str,
        *,
        selections: builtins.list[NotificationSelectionInput],
        options: RequestOptions | None = None,
    ) -> Status:
        """Choose what to be told about.

        Sets by which channels the kinds of notification that are sent along shall come.

        Args:
            user_id: The word `me`, or the id of the account that owns the token.
            selections: The selections of the contract.
            options: What is different for this call.

        Returns:
            The choices are kept.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.notification_settings_update import NotificationSettingsUpdate
        from . import update_notification_subscriptions

        body = NotificationSettingsUpdate(
            selections=selections,
        )
        answer = update_notification_subscriptions.sync(
            user_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer
