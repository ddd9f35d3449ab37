"""The namespace `profile`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncProfileNamespace:
    """Public profiles, and changing one's own."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def get(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the profile of an account.

        Returns what the profile page of an account is made of.

        Args:
            user_id: Id of the account whose profile is shown.
            options: What is different for this call.

        Returns:
            The profile.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_profile

        answer = await get_user_profile.asyncio(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    async def update(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Change your profile.

        Changes the profile of the token's owner. BeatPass does not document which fields it
        takes.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The profile is changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_user_profile

        body = UndocumentedBody.from_dict(fields)
        answer = await update_user_profile.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncProfileNamespace:
    """Public profiles, and changing one's own."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def get(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the profile of an account.

        Returns what the profile page of an account is made of.

        Args:
            user_id: Id of the account whose profile is shown.
            options: What is different for this call.

        Returns:
            The profile.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_profile

        answer = get_user_profile.sync(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def update(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Change your profile.

        Changes the profile of the token's owner. BeatPass does not document which fields it
        takes.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The profile is changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_user_profile

        body = UndocumentedBody.from_dict(fields)
        answer = update_user_profile.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
