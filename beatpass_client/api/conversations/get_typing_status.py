"""See who is typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.typing_status import TypingStatus
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTypingStatus",
    method="GET",
    path="/messaging/conversations/{conversationId}/typing",
    kind="read",
    access="bearer",
    namespace="conversations",
    name="typing_status",
)


def _call(
    conversation_id: int,
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
    )


def _answer(response: httpx.Response) -> Response[TypingStatus]:
    from ...models.typing_status import TypingStatus

    parsed = answers.read_json(OPERATION, response, TypingStatus.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
) -> Response[TypingStatus]:
    """See who is typing.

    Tells whether somebody in a conversation is writing at the moment.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Who is typing.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                conversation_id,
            ),
        )
    )


async def asyncio(
    conversation_id: int,
    *,
    client: AsyncClient,
) -> TypingStatus:
    """See who is typing.

    Tells whether somebody in a conversation is writing at the moment.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        Who is typing.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                conversation_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    conversation_id: int,
    *,
    client: SyncClient,
) -> Response[TypingStatus]:
    """See who is typing.

    Tells whether somebody in a conversation is writing at the moment.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Who is typing.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                conversation_id,
            ),
        )
    )


def sync(
    conversation_id: int,
    *,
    client: SyncClient,
) -> TypingStatus:
    """See who is typing.

    Tells whether somebody in a conversation is writing at the moment.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.

    Returns:
        Who is typing.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                conversation_id,
            ),
        )
    )
    return response.parsed
