"""List the albums that an account saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.user_liked_albums import UserLikedAlbums
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listUserLikedAlbums",
    method="GET",
    path="/users/{user}/liked-albums",
    kind="read",
    access="bearer",
    namespace="users",
    name="liked_albums",
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
                "/liked-albums",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[UserLikedAlbums]:
    from ...models.user_liked_albums import UserLikedAlbums

    parsed = answers.read_json(OPERATION, response, UserLikedAlbums.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
) -> Response[UserLikedAlbums]:
    """List the albums that an account saved.

    Returns the albums in the library of an account. The token's owner finds their own, page by
    page, in `library`.

    Args:
        user: Id of the account whose library is shown.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The albums it saved.

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
) -> UserLikedAlbums:
    """List the albums that an account saved.

    Returns the albums in the library of an account. The token's owner finds their own, page by
    page, in `library`.

    Args:
        user: Id of the account whose library is shown.
        client: The client to send with; it needs a token.

    Returns:
        The albums it saved.

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
) -> Response[UserLikedAlbums]:
    """List the albums that an account saved.

    Returns the albums in the library of an account. The token's owner finds their own, page by
    page, in `library`.

    Args:
        user: Id of the account whose library is shown.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The albums it saved.

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
) -> UserLikedAlbums:
    """List the albums that an account saved.

    Returns the albums in the library of an account. The token's owner finds their own, page by
    page, in `library`.

    Args:
        user: Id of the account whose library is shown.
        client: The client to send with; it needs a token.

    Returns:
        The albums it saved.

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
