"""Look up an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.user_answer import UserAnswer
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getUser",
    method="GET",
    path="/users/{id}",
    kind="read",
    access="bearer",
    namespace="users",
    name="get",
)


def _call(
    id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                calls.path_segment(OPERATION, "id", id),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[UserAnswer]:
    from ...models.user_answer import UserAnswer

    parsed = answers.read_json(OPERATION, response, UserAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
) -> Response[UserAnswer]:
    """Look up an account.

    Returns what an account shows to others. The word `me` stands for the token's owner, which
    also makes it a cheap way to try a token.

    Args:
        id: Id of the account to look up, or `me`.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> UserAnswer:
    """Look up an account.

    Returns what an account shows to others. The word `me` stands for the token's owner, which
    also makes it a cheap way to try a token.

    Args:
        id: Id of the account to look up, or `me`.
        client: The client to send with; it needs a token.

    Returns:
        The account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: str,
    *,
    client: SyncClient,
) -> Response[UserAnswer]:
    """Look up an account.

    Returns what an account shows to others. The word `me` stands for the token's owner, which
    also makes it a cheap way to try a token.

    Args:
        id: Id of the account to look up, or `me`.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )


def sync(
    id: str,
    *,
    client: SyncClient,
) -> UserAnswer:
    """Look up an account.

    Returns what an account shows to others. The word `me` stands for the token's owner, which
    also makes it a cheap way to try a token.

    Args:
        id: Id of the account to look up, or `me`.
        client: The client to send with; it needs a token.

    Returns:
        The account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed
