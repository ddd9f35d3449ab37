"""Report a conversation to BeatPass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.conversation_report import ConversationReport
    from ...models.conversation_reported import ConversationReported
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="reportConversation",
    method="POST",
    path="/messaging/conversations/{conversationId}/report",
    kind="money",
    access="bearer",
    namespace="conversations",
    name="report",
)


def _call(
    conversation_id: int,
    *,
    body: ConversationReport,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/messaging/conversations/",
                calls.path_segment(OPERATION, "conversationId", conversation_id, integer=True),
                "/report",
            )
        ),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[ConversationReported]:
    from ...models.conversation_reported import ConversationReported

    parsed = answers.read_json(OPERATION, response, ConversationReported.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    conversation_id: int,
    *,
    client: AsyncClient,
    body: ConversationReport,
) -> Response[ConversationReported]:
    """Report a conversation to BeatPass.

    Complains about a conversation. Since that concerns other people, it is sent once and never
    repeated by itself.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The report is filed.

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
    body: ConversationReport,
) -> ConversationReported:
    """Report a conversation to BeatPass.

    Complains about a conversation. Since that concerns other people, it is sent once and never
    repeated by itself.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The report is filed.

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
    body: ConversationReport,
) -> Response[ConversationReported]:
    """Report a conversation to BeatPass.

    Complains about a conversation. Since that concerns other people, it is sent once and never
    repeated by itself.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The report is filed.

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
    body: ConversationReport,
) -> ConversationReported:
    """Report a conversation to BeatPass.

    Complains about a conversation. Since that concerns other people, it is sent once and never
    repeated by itself.

    Args:
        conversation_id: Id of the conversation.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The report is filed.

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
