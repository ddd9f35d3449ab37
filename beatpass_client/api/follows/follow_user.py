"""Start following an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.status import Status
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="followUser",
    method="POST",
    path="/users/{id}/follow",
    kind="unsafe",
    access="bearer",
    namespace="follows",
    name="follow_user",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/follow",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[Status]:
    from ...models.status import Status

    parsed = answers.read_json(OPERATION, response, Status.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[Status]:
    """Start following an account.

    Makes the token's owner a follower of another account. An account can follow up to 5,000
    others.

    Args:
        id: Id of the account to follow.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The account is followed.

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
    id: int,
    *,
    client: AsyncClient,
) -> Status:
    """Start following an account.

    Makes the token's owner a follower of another account. An account can follow up to 5,000
    others.

    Args:
        id: Id of the account to follow.
        client: The client to send with; it needs a token.

    Returns:
        The account is followed.

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
    id: int,
    *,
    client: SyncClient,
) -> Response[Status]:
    """Start following an account.

    Makes the token's owner a follower of another account. An account can follow up to 5,000
    others.

    Args:
        id: Id of the account to follow.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The account is followed.

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
    id: int,
    *,
    client: SyncClient,
) -> Status:
    """Start following an account.

    Makes the token's owner a follower of another account. An account can follow up to 5,000
    others.

    Args:
        id: Id of the account to follow.
        client: The client to send with; it needs a token.

    Returns:
        The account is followed.

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
