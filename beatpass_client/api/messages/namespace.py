"""The namespace `messages`: its operations as methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.message import Message
    from ...models.message_unread_count import MessageUnreadCount
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncMessagesNamespace:
    """Single messages, with receipts and reactions."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def list(
        self,
        conversation_id: int,
        *,
        query: str | Unset = UNSET,
        offset: int | None = None,
        cursor: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Message]:
        """List the messages of a conversation.

        Gives the messages of a conversation one takes part in. Parts are asked for by offset,
        or with `pagination=cursor` by the cursor that the answer before gave.

        Args:
            conversation_id: Id of the conversation.
            query: Words to search the texts for.
            offset: How many items to leave out at the beginning.
            cursor: A cursor of an earlier answer, to go on there.
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
        from . import get_messages

        return AsyncPager(
            get_messages.OPERATION,
            partial(
                get_messages.asyncio,
                conversation_id,
                client=self._client,
                query=query,
                options=options,
            ),
            size="limit",
            page_size=page_size,
            of=(
                conversation_id,
                query,
            ),
            start={
                "offset": offset,
                "cursor": cursor,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def list_with_receipts(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List messages with their receipts.

        Gives the messages of a conversation together with their receipts.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            The messages with their receipts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_messages_with_receipts

        answer = await get_messages_with_receipts.asyncio(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer

    async def mark_read(
        self,
        message_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Mark a message as read.

        Makes one message count as read by the token's owner.

        Args:
            message_id: Id of the message.
            options: What is different for this call.

        Returns:
            The message counts as read.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import mark_message_read

        answer = await mark_message_read.asyncio(
            message_id,
            client=self._client,
            options=options,
        )
        return answer

    async def react(
        self,
        message_id: str,
        *,
        emoji: str | None,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """React to a message, or take it back.

        Sets one's reaction to a message in place of any earlier one; null takes it away.
        BeatPass accepts six emoji.

        Args:
            message_id: Id of the message.
            emoji: One of six emoji; null takes the reaction away.
            options: What is different for this call.

        Returns:
            The reaction is as asked for.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.message_reaction import MessageReaction
        from . import set_message_reaction

        body = MessageReaction(
            emoji=emoji,
        )
        answer = await set_message_reaction.asyncio(
            message_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def send(
        self,
        *,
        conversation_id: int,
        message_text: str,
        client_message_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Message:
        """Send a message.

        Writes into a conversation one takes part in; real people receive it. Sent again with
        the same `client_message_id`, it stays the same message.

        Args:
            conversation_id: The conversation_id of the contract.
            message_text: The message_text of the contract.
            client_message_id: The sender's own key, by which the server knows a repetition.
            options: What is different for this call.

        Returns:
            The message is on its way.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.message_create import MessageCreate
        from . import send_message

        body = MessageCreate(
            conversation_id=conversation_id,
            message_text=message_text,
            client_message_id=client_message_id,
        )
        answer = await send_message.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        result: Message = responses.part(send_message.OPERATION, answer, "data", "data")
        return result

    async def unread_count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> MessageUnreadCount:
        """Count one's unread messages.

        Gives one sum over all conversations of the token's owner.

        Args:
            options: What is different for this call.

        Returns:
            The sum.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_unread_count

        answer = await get_unread_count.asyncio(
            client=self._client,
            options=options,
        )
        result: MessageUnreadCount = responses.part(
            get_unread_count.OPERATION, answer, "data", "data"
        )
        return result


class SyncMessagesNamespace:
    """Single messages, with receipts and reactions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def list(
        self,
        conversation_id: int,
        *,
        query: str | Unset = UNSET,
        offset: int | None = None,
        cursor: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Message]:
        """List the messages of a conversation.

        Gives the messages of a conversation one takes part in. Parts are asked for by offset,
        or with `pagination=cursor` by the cursor that the answer before gave.

        Args:
            conversation_id: Id of the conversation.
            query: Words to search the texts for.
            offset: How many items to leave out at the beginning.
            cursor: A cursor of an earlier answer, to go on there.
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
        from . import get_messages

        return SyncPager(
            get_messages.OPERATION,
            partial(
                get_messages.sync,
                conversation_id,
                client=self._client,
                query=query,
                options=options,
            ),
            size="limit",
            page_size=page_size,
            of=(
                conversation_id,
                query,
            ),
            start={
                "offset": offset,
                "cursor": cursor,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def list_with_receipts(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List messages with their receipts.

        Gives the messages of a conversation together with their receipts.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            The messages with their receipts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_messages_with_receipts

        answer = get_messages_with_receipts.sync(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer

    def mark_read(
        self,
        message_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Mark a message as read.

        Makes one message count as read by the token's owner.

        Args:
            message_id: Id of the message.
            options: What is different for this call.

        Returns:
            The message counts as read.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import mark_message_read

        answer = mark_message_read.sync(
            message_id,
            client=self._client,
            options=options,
        )
        return answer

    def react(
        self,
        message_id: str,
        *,
        emoji: str | None,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """React to a message, or take it back.

        Sets one's reaction to a message in place of any earlier one; null takes it away.
        BeatPass accepts six emoji.

        Args:
            message_id: Id of the message.
            emoji: One of six emoji; null takes the reaction away.
            options: What is different for this call.

        Returns:
            The reaction is as asked for.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.message_reaction import MessageReaction
        from . import set_message_reaction

        body = MessageReaction(
            emoji=emoji,
        )
        answer = set_message_reaction.sync(
            message_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def send(
        self,
        *,
        conversation_id: int,
        message_text: str,
        client_message_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Message:
        """Send a message.

        Writes into a conversation one takes part in; real people receive it. Sent again with
        the same `client_message_id`, it stays the same message.

        Args:
            conversation_id: The conversation_id of the contract.
            message_text: The message_text of the contract.
            client_message_id: The sender's own key, by which the server knows a repetition.
            options: What is different for this call.

        Returns:
            The message is on its way.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.message_create import MessageCreate
        from . import send_message

        body = MessageCreate(
            conversation_id=conversation_id,
            message_text=message_text,
            client_message_id=client_message_id,
        )
        answer = send_message.sync(
            client=self._client,
            body=body,
            options=options,
        )
        result: Message = responses.part(send_message.OPERATION, answer, "data", "data")
        return result

    def unread_count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> MessageUnreadCount:
        """Count one's unread messages.

        Gives one sum over all conversations of the token's owner.

        Args:
            options: What is different for this call.

        Returns:
            The sum.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_unread_count

        answer = get_unread_count.sync(
            client=self._client,
            options=options,
        )
        result: MessageUnreadCount = responses.part(
            get_unread_count.OPERATION, answer, "data", "data"
        )
        return result
