"""List the people one can write to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.messaging_followed_users import MessagingFollowedUsers
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getMessagingFollowedUsers",
    method="GET",
    path="/messaging/followed-users",
    kind="read",
    access="bearer",
    namespace="conversations",
    name="followed_users",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/messaging/followed-users",)),
    )


def _answer(response: httpx.Response) -> Response[MessagingFollowedUsers]:
    from ...models.messaging_followed_users import MessagingFollowedUsers

    parsed = answers.read_json(OPERATION, response, MessagingFollowedUsers.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[MessagingFollowedUsers]:
    """List the people one can write to.

    Gives the accounts that the token's owner follows; a conversation can be started only with
    these.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The followed accounts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> MessagingFollowedUsers:
    """List the people one can write to.

    Gives the accounts that the token's owner follows; a conversation can be started only with
    these.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The followed accounts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[MessagingFollowedUsers]:
    """List the people one can write to.

    Gives the accounts that the token's owner follows; a conversation can be started only with
    these.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The followed accounts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> MessagingFollowedUsers:
    """List the people one can write to.

    Gives the accounts that the token's owner follows; a conversation can be started only with
    these.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The followed accounts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
