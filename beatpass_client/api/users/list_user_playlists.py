"""List the playlists of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.user_playlists import UserPlaylists
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listUserPlaylists",
    method="GET",
    path="/users/{user}/playlists",
    kind="read",
    access="bearer",
    namespace="users",
    name="playlists",
)


def _call(
    user: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                calls.path_segment(OPERATION, "user", user, integer=True),
                "/playlists",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[UserPlaylists]:
    from ...models.user_playlists import UserPlaylists

    parsed = answers.read_json(OPERATION, response, UserPlaylists.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
) -> Response[UserPlaylists]:
    """List the playlists of an account.

    Returns the playlists of an account. The token's owner finds their own, page by page, in
    `library`.

    Args:
        user: Id of the account whose playlists are listed.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The account's playlists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                user,
            ),
        )
    )


async def asyncio(
    user: int,
    *,
    client: AsyncClient,
) -> UserPlaylists:
    """List the playlists of an account.

    Returns the playlists of an account. The token's owner finds their own, page by page, in
    `library`.

    Args:
        user: Id of the account whose playlists are listed.
        client: The client to send with; it needs a token.

    Returns:
        The account's playlists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                user,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user: int,
    *,
    client: SyncClient,
) -> Response[UserPlaylists]:
    """List the playlists of an account.

    Returns the playlists of an account. The token's owner finds their own, page by page, in
    `library`.

    Args:
        user: Id of the account whose playlists are listed.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The account's playlists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                user,
            ),
        )
    )


def sync(
    user: int,
    *,
    client: SyncClient,
) -> UserPlaylists:
    """List the playlists of an account.

    Returns the playlists of an account. The token's owner finds their own, page by page, in
    `library`.

    Args:
        user: Id of the account whose playlists are listed.
        client: The client to send with; it needs a token.

    Returns:
        The account's playlists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                user,
            ),
        )
    )
    return response.parsed
