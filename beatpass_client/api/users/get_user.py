"""Look up an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.user_answer import UserAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUser",
    method="GET",
    path="/users/{id}",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="get",
)


def _call(user_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user_id", user_id),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserAnswer]:
    from ...models.user_answer import UserAnswer

    return responses.read(OPERATION, response, UserAnswer.from_dict)


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UserAnswer]:
    """Look up an account.

    Returns what an account shows to others. The word `me` stands for the token's owner, which
    also makes it a cheap way to try a token.

    Args:
        user_id: Id of the account to look up, or `me`.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                options=options,
            ),
        )
    )


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UserAnswer:
    """Look up an account.

    Returns what an account shows to others. The word `me` stands for the token's owner, which
    also makes it a cheap way to try a token.

    Args:
        user_id: Id of the account to look up, or `me`.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UserAnswer]:
    """Look up an account.

    Returns what an account shows to others. The word `me` stands for the token's owner, which
    also makes it a cheap way to try a token.

    Args:
        user_id: Id of the account to look up, or `me`.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                options=options,
            ),
        )
    )


def sync(
    user_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UserAnswer:
    """Look up an account.

    Returns what an account shows to others. The word `me` stands for the token's owner, which
    also makes it a cheap way to try a token.

    Args:
        user_id: Id of the account to look up, or `me`.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The account.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                options=options,
            ),
        )
    )
    return response.parsed
