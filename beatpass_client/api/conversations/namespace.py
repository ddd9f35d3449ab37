"""The namespace `conversations`: its operations as methods."""

from __future__ import annotations

import builtins
from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.conversation import Conversation
    from ...models.get_conversations_folder import GetConversationsFolder
    from ...models.open_object import OpenObject
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncConversationsNamespace:
    """Threads of messages and the people in them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def archive(
        self,
        conversation_id: int,
        *,
        archived: bool,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Put a conversation away, or bring it back.

        Moves a conversation to the archive, or from there to the inbox again.

        Args:
            conversation_id: Id of the conversation.
            archived: True for the archive, false for the inbox.
            options: What is different for this call.

        Returns:
            The conversation is moved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.conversation_archiving import ConversationArchiving
        from . import archive_conversation

        body = ConversationArchiving(
            archived=archived,
        )
        answer = await archive_conversation.asyncio(
            conversation_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def delete(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete a conversation for oneself.

        Takes a conversation out of the view of the token's owner.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            The conversation is gone from one's own view.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_conversation

        answer = await delete_conversation.asyncio(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer

    async def followed_users(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the people one can write to.

        Gives the accounts that the token's owner follows; a conversation can be started only
        with these.

        Args:
            options: What is different for this call.

        Returns:
            The followed accounts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_messaging_followed_users

        answer = await get_messaging_followed_users.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        folder: GetConversationsFolder | Unset = UNSET,
        query: str | Unset = UNSET,
        offset: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Conversation]:
        """List one's conversations.

        Gives the conversations of the token's owner, each with its newest message and the
        number of unread ones. Each answer names the offset at which the next part starts.

        Args:
            folder: Which conversations to list, the current ones or those put away.
            query: Words to search the conversations for.
            offset: How many items to leave out at the beginning.
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
        from . import get_conversations

        return AsyncPager(
            get_conversations.OPERATION,
            partial(
                get_conversations.asyncio,
                client=self._client,
                folder=folder,
                query=query,
                options=options,
            ),
            size="limit",
            page_size=page_size,
            of=(
                folder,
                query,
            ),
            start={
                "offset": offset,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def mark_read(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Mark a whole conversation as read.

        Leaves nothing unread in a conversation of one's own.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            Nothing in it is unread.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import mark_conversation_read

        answer = await mark_conversation_read.asyncio(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer

    async def mark_unread(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Mark a conversation as unread.

        Makes a conversation of one's own count as unread again.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            The conversation counts as unread.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import mark_conversation_unread

        answer = await mark_conversation_unread.asyncio(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer

    async def pin(
        self,
        conversation_id: int,
        *,
        pinned: bool,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Pin or unpin a conversation.

        Pins a conversation for the token's owner, or takes the pin off again.

        Args:
            conversation_id: Id of the conversation.
            pinned: The pinned of the contract.
            options: What is different for this call.

        Returns:
            The pin is set or taken off.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.conversation_pinning import ConversationPinning
        from . import pin_conversation

        body = ConversationPinning(
            pinned=pinned,
        )
        answer = await pin_conversation.asyncio(
            conversation_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def report(
        self,
        conversation_id: int,
        *,
        reason: str,
        details: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Report a conversation to BeatPass.

        Complains about a conversation. Since that concerns other people, it is sent once and
        never repeated by itself.

        Args:
            conversation_id: Id of the conversation.
            reason: The reason of the contract.
            details: More about it.
            options: What is different for this call.

        Returns:
            The report is filed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.conversation_report import ConversationReport
        from . import report_conversation

        body = ConversationReport(
            reason=reason,
            details=details,
        )
        answer = await report_conversation.asyncio(
            conversation_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def search_users(
        self,
        *,
        query: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[OpenObject]:
        """Search for people to write to.

        Finds accounts by what was typed so far. Fewer than two characters find nobody, and a
        search while somebody types should pause 300 ms between calls.

        Args:
            query: What to search for, from two characters on.
            options: What is different for this call.

        Returns:
            The accounts found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_messaging_users

        answer = await search_messaging_users.asyncio(
            client=self._client,
            query=query,
            options=options,
        )
        result: builtins.list[OpenObject] = responses.part(
            search_messaging_users.OPERATION, answer, "data", "data"
        )
        return result

    async def set_typing(
        self,
        conversation_id: int,
        *,
        is_typing: bool,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Show that one is typing, or no longer.

        Tells the others in a conversation whether the token's owner is writing.

        Args:
            conversation_id: Id of the conversation.
            is_typing: The is_typing of the contract.
            options: What is different for this call.

        Returns:
            The others can see it.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.typing_status_update import TypingStatusUpdate
        from . import set_typing_status

        body = TypingStatusUpdate(
            is_typing=is_typing,
        )
        answer = await set_typing_status.asyncio(
            conversation_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def start(
        self,
        *,
        message_text: str,
        user_id: int | Unset = UNSET,
        user_ids: builtins.list[int] | Unset = UNSET,
        title: str | Unset | None = UNSET,
        client_message_id: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> OpenObject:
        """Start a conversation with its first message.

        Opens a conversation with one person (`user_id`) or with a group (`user_ids`) and sends
        its first message, which real people receive. The sender has to follow all of them. Sent
        again with the same `client_message_id`, it stays the same message.

        Args:
            message_text: The message_text of the contract.
            user_id: The one person to write to, not oneself. Excludes `user_ids`.
            user_ids: The members of a new group, oneself not counted. Excludes `user_id`.
            title: Name of the group.
            client_message_id: The sender's own key, by which the server knows a repetition.
            options: What is different for this call.

        Returns:
            The conversation is open and its first message is sent.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.conversation_start import ConversationStart
        from . import start_conversation

        body = ConversationStart(
            message_text=message_text,
            user_id=user_id,
            user_ids=user_ids,
            title=title,
            client_message_id=client_message_id,
        )
        answer = await start_conversation.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        result: OpenObject = responses.part(start_conversation.OPERATION, answer, "data", "data")
        return result

    async def typing_status(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """See who is typing.

        Tells whether somebody in a conversation is writing at the moment.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            Who is typing.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_typing_status

        answer = await get_typing_status.asyncio(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer


class SyncConversationsNamespace:
    """Threads of messages and the people in them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def archive(
        self,
        conversation_id: int,
        *,
        archived: bool,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Put a conversation away, or bring it back.

        Moves a conversation to the archive, or from there to the inbox again.

        Args:
            conversation_id: Id of the conversation.
            archived: True for the archive, false for the inbox.
            options: What is different for this call.

        Returns:
            The conversation is moved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.conversation_archiving import ConversationArchiving
        from . import archive_conversation

        body = ConversationArchiving(
            archived=archived,
        )
        answer = archive_conversation.sync(
            conversation_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def delete(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete a conversation for oneself.

        Takes a conversation out of the view of the token's owner.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            The conversation is gone from one's own view.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_conversation

        answer = delete_conversation.sync(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer

    def followed_users(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the people one can write to.

        Gives the accounts that the token's owner follows; a conversation can be started only
        with these.

        Args:
            options: What is different for this call.

        Returns:
            The followed accounts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_messaging_followed_users

        answer = get_messaging_followed_users.sync(
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        folder: GetConversationsFolder | Unset = UNSET,
        query: str | Unset = UNSET,
        offset: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Conversation]:
        """List one's conversations.

        Gives the conversations of the token's owner, each with its newest message and the
        number of unread ones. Each answer names the offset at which the next part starts.

        Args:
            folder: Which conversations to list, the current ones or those put away.
            query: Words to search the conversations for.
            offset: How many items to leave out at the beginning.
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
        from . import get_conversations

        return SyncPager(
            get_conversations.OPERATION,
            partial(
                get_conversations.sync,
                client=self._client,
                folder=folder,
                query=query,
                options=options,
            ),
            size="limit",
            page_size=page_size,
            of=(
                folder,
                query,
            ),
            start={
                "offset": offset,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def mark_read(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Mark a whole conversation as read.

        Leaves nothing unread in a conversation of one's own.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            Nothing in it is unread.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import mark_conversation_read

        answer = mark_conversation_read.sync(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer

    def mark_unread(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Mark a conversation as unread.

        Makes a conversation of one's own count as unread again.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            The conversation counts as unread.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import mark_conversation_unread

        answer = mark_conversation_unread.sync(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer

    def pin(
        self,
        conversation_id: int,
        *,
        pinned: bool,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Pin or unpin a conversation.

        Pins a conversation for the token's owner, or takes the pin off again.

        Args:
            conversation_id: Id of the conversation.
            pinned: The pinned of the contract.
            options: What is different for this call.

        Returns:
            The pin is set or taken off.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.conversation_pinning import ConversationPinning
        from . import pin_conversation

        body = ConversationPinning(
            pinned=pinned,
        )
        answer = pin_conversation.sync(
            conversation_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def report(
        self,
        conversation_id: int,
        *,
        reason: str,
        details: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Report a conversation to BeatPass.

        Complains about a conversation. Since that concerns other people, it is sent once and
        never repeated by itself.

        Args:
            conversation_id: Id of the conversation.
            reason: The reason of the contract.
            details: More about it.
            options: What is different for this call.

        Returns:
            The report is filed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.conversation_report import ConversationReport
        from . import report_conversation

        body = ConversationReport(
            reason=reason,
            details=details,
        )
        answer = report_conversation.sync(
            conversation_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def search_users(
        self,
        *,
        query: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[OpenObject]:
        """Search for people to write to.

        Finds accounts by what was typed so far. Fewer than two characters find nobody, and a
        search while somebody types should pause 300 ms between calls.

        Args:
            query: What to search for, from two characters on.
            options: What is different for this call.

        Returns:
            The accounts found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_messaging_users

        answer = search_messaging_users.sync(
            client=self._client,
            query=query,
            options=options,
        )
        result: builtins.list[OpenObject] = responses.part(
            search_messaging_users.OPERATION, answer, "data", "data"
        )
        return result

    def set_typing(
        self,
        conversation_id: int,
        *,
        is_typing: bool,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Show that one is typing, or no longer.

        Tells the others in a conversation whether the token's owner is writing.

        Args:
            conversation_id: Id of the conversation.
            is_typing: The is_typing of the contract.
            options: What is different for this call.

        Returns:
            The others can see it.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.typing_status_update import TypingStatusUpdate
        from . import set_typing_status

        body = TypingStatusUpdate(
            is_typing=is_typing,
        )
        answer = set_typing_status.sync(
            conversation_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def start(
        self,
        *,
        message_text: str,
        user_id: int | Unset = UNSET,
        user_ids: builtins.list[int] | Unset = UNSET,
        title: str | Unset | None = UNSET,
        client_message_id: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> OpenObject:
        """Start a conversation with its first message.

        Opens a conversation with one person (`user_id`) or with a group (`user_ids`) and sends
        its first message, which real people receive. The sender has to follow all of them. Sent
        again with the same `client_message_id`, it stays the same message.

        Args:
            message_text: The message_text of the contract.
            user_id: The one person to write to, not oneself. Excludes `user_ids`.
            user_ids: The members of a new group, oneself not counted. Excludes `user_id`.
            title: Name of the group.
            client_message_id: The sender's own key, by which the server knows a repetition.
            options: What is different for this call.

        Returns:
            The conversation is open and its first message is sent.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.conversation_start import ConversationStart
        from . import start_conversation

        body = ConversationStart(
            message_text=message_text,
            user_id=user_id,
            user_ids=user_ids,
            title=title,
            client_message_id=client_message_id,
        )
        answer = start_conversation.sync(
            client=self._client,
            body=body,
            options=options,
        )
        result: OpenObject = responses.part(start_conversation.OPERATION, answer, "data", "data")
        return result

    def typing_status(
        self,
        conversation_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """See who is typing.

        Tells whether somebody in a conversation is writing at the moment.

        Args:
            conversation_id: Id of the conversation.
            options: What is different for this call.

        Returns:
            Who is typing.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_typing_status

        answer = get_typing_status.sync(
            conversation_id,
            client=self._client,
            options=options,
        )
        return answer
