"""The namespace `collections`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncCollectionsNamespace:
    """Hand-picked sets of tracks."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        *,
        name: str,
        track_ids: builtins.list[int],
        description: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Make a collection.

        Makes a collection out of tracks that exist. It starts with one track at least, and
        takes 500 at most.

        Args:
            name: The name of the contract.
            track_ids: Ids of its tracks.
            description: What the collection is about.
            options: What is different for this call.

        Returns:
            The collection is made.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.collection_create import CollectionCreate
        from . import create_collection

        body = CollectionCreate(
            name=name,
            track_ids=track_ids,
            description=description,
        )
        answer = await create_collection.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def delete(
        self,
        collection_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Remove a collection.

        Deletes one collection.

        Args:
            collection_id: Id of the collection to delete.
            options: What is different for this call.

        Returns:
            The collection is deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_collection

        answer = await delete_collection.asyncio(
            collection_id,
            client=self._client,
            options=options,
        )
        return answer

    async def featured(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the collections that BeatPass features.

        Returns the collections that BeatPass puts forward.

        Args:
            options: What is different for this call.

        Returns:
            The collections put forward.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import featured_collections

        answer = await featured_collections.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def get(
        self,
        collection_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Look up a collection.

        Returns one collection.

        Args:
            collection_id: Id of the collection to look up.
            options: What is different for this call.

        Returns:
            The collection.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collection

        answer = await get_collection.asyncio(
            collection_id,
            client=self._client,
            options=options,
        )
        return answer

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Browse the collections.

        Returns collections of tracks. No way to ask for a further page is known.

        Args:
            options: What is different for this call.

        Returns:
            The collections.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_collections

        answer = await list_collections.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def log_play(
        self,
        collection_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Report that a collection is played.

        Tells BeatPass that somebody plays a collection. Send it once for each time.

        Args:
            collection_id: Id of the collection that is played.
            options: What is different for this call.

        Returns:
            The play is reported.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import play_collection

        answer = await play_collection.asyncio(
            collection_id,
            client=self._client,
            options=options,
        )
        return answer

    async def mine(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your collections.

        Returns the collections of the token's owner.

        Args:
            options: What is different for this call.

        Returns:
            Your collections.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_collections

        answer = await get_user_collections.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def recommendations(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the collections you may like.

        Returns the collections that BeatPass recommends to the token's owner.

        Args:
            options: What is different for this call.

        Returns:
            The recommended collections.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collection_recommendations

        answer = await get_collection_recommendations.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def update(
        self,
        collection_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        track_ids: builtins.list[int] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Change a collection.

        Changes the fields that are sent and keeps the others. Null changes nothing, so there is
        no way to clear a description.

        Args:
            collection_id: Id of the collection to change.
            name: The name of the contract.
            description: What the collection is about.
            track_ids: Ids of its tracks.
            options: What is different for this call.

        Returns:
            The collection is changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.collection_update import CollectionUpdate
        from . import update_collection

        body = CollectionUpdate(
            name=name,
            description=description,
            track_ids=track_ids,
        )
        answer = await update_collection.asyncio(
            collection_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncCollectionsNamespace:
    """Hand-picked sets of tracks."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        *,
        name: str,
        track_ids: builtins.list[int],
        description: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Make a collection.

        Makes a collection out of tracks that exist. It starts with one track at least, and
        takes 500 at most.

        Args:
            name: The name of the contract.
            track_ids: Ids of its tracks.
            description: What the collection is about.
            options: What is different for this call.

        Returns:
            The collection is made.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.collection_create import CollectionCreate
        from . import create_collection

        body = CollectionCreate(
            name=name,
            track_ids=track_ids,
            description=description,
        )
        answer = create_collection.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def delete(
        self,
        collection_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Remove a collection.

        Deletes one collection.

        Args:
            collection_id: Id of the collection to delete.
            options: What is different for this call.

        Returns:
            The collection is deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_collection

        answer = delete_collection.sync(
            collection_id,
            client=self._client,
            options=options,
        )
        return answer

    def featured(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the collections that BeatPass features.

        Returns the collections that BeatPass puts forward.

        Args:
            options: What is different for this call.

        Returns:
            The collections put forward.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import featured_collections

        answer = featured_collections.sync(
            client=self._client,
            options=options,
        )
        return answer

    def get(
        self,
        collection_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Look up a collection.

        Returns one collection.

        Args:
            collection_id: Id of the collection to look up.
            options: What is different for this call.

        Returns:
            The collection.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collection

        answer = get_collection.sync(
            collection_id,
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Browse the collections.

        Returns collections of tracks. No way to ask for a further page is known.

        Args:
            options: What is different for this call.

        Returns:
            The collections.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_collections

        answer = list_collections.sync(
            client=self._client,
            options=options,
        )
        return answer

    def log_play(
        self,
        collection_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Report that a collection is played.

        Tells BeatPass that somebody plays a collection. Send it once for each time.

        Args:
            collection_id: Id of the collection that is played.
            options: What is different for this call.

        Returns:
            The play is reported.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import play_collection

        answer = play_collection.sync(
            collection_id,
            client=self._client,
            options=options,
        )
        return answer

    def mine(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your collections.

        Returns the collections of the token's owner.

        Args:
            options: What is different for this call.

        Returns:
            Your collections.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_collections

        answer = get_user_collections.sync(
            client=self._client,
            options=options,
        )
        return answer

    def recommendations(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the collections you may like.

        Returns the collections that BeatPass recommends to the token's owner.

        Args:
            options: What is different for this call.

        Returns:
            The recommended collections.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collection_recommendations

        answer = get_collection_recommendations.sync(
            client=self._client,
            options=options,
        )
        return answer

    def update(
        self,
        collection_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        track_ids: builtins.list[int] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Change a collection.

        Changes the fields that are sent and keeps the others. Null changes nothing, so there is
        no way to clear a description.

        Args:
            collection_id: Id of the collection to change.
            name: The name of the contract.
            description: What the collection is about.
            track_ids: Ids of its tracks.
            options: What is different for this call.

        Returns:
            The collection is changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.collection_update import CollectionUpdate
        from . import update_collection

        body = CollectionUpdate(
            name=name,
            description=description,
            track_ids=track_ids,
        )
        answer = update_collection.sync(
            collection_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
