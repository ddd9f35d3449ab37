"""Show that one is typing, or no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.typing_status_update import TypingStatusUpdate
    from ...models.typing_status_updated import TypingStatusUpdated
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="setTypingStatus",
    method="POST",
    path="/messaging/conversations/{conversationId}/typing",
    kind="unsafe",
    access="bearer",
    namespace="conversations",
    name="set_typing",
)


def _call(
    conversation_id: int,
    *,
    body: TypingStatusUpdate,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/conversations/",
                calls.path_segment(OPERATION, "conversationId", conversation_id, integer=True),
                "/typing",
            )
        ),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[TypingStatusUpdated]:
    from ...models.typing_status_updated import TypingStatusUpdated

    parsed = answers.read_json(OPERATION, response, TypingStatusUpdated.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
    body: TypingStatusUpdate,
) -> Response[TypingStatusUpdated]:
    """Show that one is typing, or no longer.

    Tells the others in a conversation whether the token's owner is writing.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The others can see it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                conversation_id,
                body=body,
            ),
        )
    )


async def asyncio(
    conversation_id: int,
    *,
    client: AsyncClient,
    body: TypingStatusUpdate,
) -> TypingStatusUpdated:
    """Show that one is typing, or no longer.

    Tells the others in a conversation whether the token's owner is writing.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The others can see it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                conversation_id,
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    conversation_id: int,
    *,
    client: SyncClient,
    body: TypingStatusUpdate,
) -> Response[TypingStatusUpdated]:
    """Show that one is typing, or no longer.

    Tells the others in a conversation whether the token's owner is writing.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The others can see it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                conversation_id,
                body=body,
            ),
        )
    )


def sync(
    conversation_id: int,
    *,
    client: SyncClient,
    body: TypingStatusUpdate,
) -> TypingStatusUpdated:
    """Show that one is typing, or no longer.

    Tells the others in a conversation whether the token's owner is writing.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The others can see it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                conversation_id,
                body=body,
            ),
        )
    )
    return response.parsed
