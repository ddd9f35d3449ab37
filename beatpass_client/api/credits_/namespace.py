"""The namespace `credits_`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncCreditsNamespace:
    """Who did what on an artist's works, on BeatPass and elsewhere."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Add a credit to an artist.

        Enters one more work on an artist's page. After a lost answer look at the list before
        you send it again, or the work may stand there twice.

        Args:
            artist_id: Id of the artist who gets the credit.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The credit is entered.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import create_artist_credit

        body = UndocumentedBody.from_dict(fields)
        answer = await create_artist_credit.asyncio(
            artist_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def create_for_album(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Add credits for a whole album.

        Enters what an artist did on an album in one go. `credits.spotify_album` looks an album
        up beforehand.

        Args:
            artist_id: Id of the artist who gets the credits.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The credits are entered.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import create_artist_album_credits

        body = UndocumentedBody.from_dict(fields)
        answer = await create_artist_album_credits.asyncio(
            artist_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def delete(
        self,
        artist_id: int,
        credit_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Remove a credit.

        Takes one work off an artist's page.

        Args:
            artist_id: Id of the artist who holds the credit.
            credit_id: Id of the credit to remove.
            options: What is different for this call.

        Returns:
            The credit is removed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_artist_credit

        answer = await delete_artist_credit.asyncio(
            artist_id,
            credit_id,
            client=self._client,
            options=options,
        )
        return answer

    async def list(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List an artist's credits.

        Returns the works an artist has taken part in, as entered on the artist's page. A credit
        is said to have a `popularity` from 0 to 100, and that of an album its `total_tracks`,
        but nobody says where in the answer.

        Args:
            artist_id: Id of the artist whose credits are wanted.
            options: What is different for this call.

        Returns:
            The artist's credits.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_credits

        answer = await get_artist_credits.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def reorder(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Put an artist's credits in another order.

        Changes the order in which the artist's page shows its credits.

        Args:
            artist_id: Id of the artist whose credits are rearranged.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The new order holds.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import reorder_artist_credits

        body = UndocumentedBody.from_dict(fields)
        answer = await reorder_artist_credits.asyncio(
            artist_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def roles(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the roles of credits.

        Returns what somebody can have done on a work, in the words that credits use.

        Args:
            options: What is different for this call.

        Returns:
            The roles to choose from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_credit_roles

        answer = await get_credit_roles.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def spotify_album(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Look up an album on Spotify.

        Returns what Spotify knows of an album, as material for credits. How to name the album
        is not documented.

        Args:
            options: What is different for this call.

        Returns:
            The album as Spotify has it.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_credits_spotify_album

        answer = await get_credits_spotify_album.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def spotify_search(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Search Spotify for works to credit.

        Returns works found on Spotify, as material for credits. How to give the words to search
        for is not documented.

        Args:
            options: What is different for this call.

        Returns:
            What Spotify has found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_credits_on_spotify

        answer = await search_credits_on_spotify.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def update(
        self,
        artist_id: int,
        credit_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Change a credit.

        Replaces what is said about one work on an artist's page.

        Args:
            artist_id: Id of the artist who holds the credit.
            credit_id: Id of the credit to change.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The credit is changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_artist_credit

        body = UndocumentedBody.from_dict(fields)
        answer = await update_artist_credit.asyncio(
            artist_id,
            credit_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncCreditsNamespace:
    """Who did what on an artist's works, on BeatPass and elsewhere."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Add a credit to an artist.

        Enters one more work on an artist's page. After a lost answer look at the list before
        you send it again, or the work may stand there twice.

        Args:
            artist_id: Id of the artist who gets the credit.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The credit is entered.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import create_artist_credit

        body = UndocumentedBody.from_dict(fields)
        answer = create_artist_credit.sync(
            artist_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def create_for_album(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Add credits for a whole album.

        Enters what an artist did on an album in one go. `credits.spotify_album` looks an album
        up beforehand.

        Args:
            artist_id: Id of the artist who gets the credits.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The credits are entered.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import create_artist_album_credits

        body = UndocumentedBody.from_dict(fields)
        answer = create_artist_album_credits.sync(
            artist_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def delete(
        self,
        artist_id: int,
        credit_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Remove a credit.

        Takes one work off an artist's page.

        Args:
            artist_id: Id of the artist who holds the credit.
            credit_id: Id of the credit to remove.
            options: What is different for this call.

        Returns:
            The credit is removed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_artist_credit

        answer = delete_artist_credit.sync(
            artist_id,
            credit_id,
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List an artist's credits.

        Returns the works an artist has taken part in, as entered on the artist's page. A credit
        is said to have a `popularity` from 0 to 100, and that of an album its `total_tracks`,
        but nobody says where in the answer.

        Args:
            artist_id: Id of the artist whose credits are wanted.
            options: What is different for this call.

        Returns:
            The artist's credits.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_credits

        answer = get_artist_credits.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def reorder(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Put an artist's credits in another order.

        Changes the order in which the artist's page shows its credits.

        Args:
            artist_id: Id of the artist whose credits are rearranged.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The new order holds.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import reorder_artist_credits

        body = UndocumentedBody.from_dict(fields)
        answer = reorder_artist_credits.sync(
            artist_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def roles(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the roles of credits.

        Returns what somebody can have done on a work, in the words that credits use.

        Args:
            options: What is different for this call.

        Returns:
            The roles to choose from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_credit_roles

        answer = get_credit_roles.sync(
            client=self._client,
            options=options,
        )
        return answer

    def spotify_album(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Look up an album on Spotify.

        Returns what Spotify knows of an album, as material for credits. How to name the album
        is not documented.

        Args:
            options: What is different for this call.

        Returns:
            The album as Spotify has it.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_credits_spotify_album

        answer = get_credits_spotify_album.sync(
            client=self._client,
            options=options,
        )
        return answer

    def spotify_search(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Search Spotify for works to credit.

        Returns works found on Spotify, as material for credits. How to give the words to search
        for is not documented.

        Args:
            options: What is different for this call.

        Returns:
            What Spotify has found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_credits_on_spotify

        answer = search_credits_on_spotify.sync(
            client=self._client,
            options=options,
        )
        return answer

    def update(
        self,
        artist_id: int,
        credit_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Change a credit.

        Replaces what is said about one work on an artist's page.

        Args:
            artist_id: Id of the artist who holds the credit.
            credit_id: Id of the credit to change.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The credit is changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_artist_credit

        body = UndocumentedBody.from_dict(fields)
        answer = update_artist_credit.sync(
            artist_id,
            credit_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
