"""List the artists that an account saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.user_liked_artists import UserLikedArtists
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="listUserLikedArtists",
    method="GET",
    path="/users/{user}/liked-artists",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="liked_artists",
)


def _call(user: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user", user, integer=True),
                "/liked-artists",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserLikedArtists]:
    from ...models.user_liked_artists import UserLikedArtists

    return responses.read(OPERATION, response, UserLikedArtists.from_dict)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UserLikedArtists]:
    """List the artists that an account saved.

    Returns the artists in the library of an account. The token's owner finds their own, page by
    page, in `library`.

    Args:
        user: Id of the account whose library is shown.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artists it saved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                user,
                options=options,
            ),
        )
    )


async def asyncio(
    user: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UserLikedArtists:
    """List the artists that an account saved.

    Returns the artists in the library of an account. The token's owner finds their own, page by
    page, in `library`.

    Args:
        user: Id of the account whose library is shown.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artists it saved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                user,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UserLikedArtists]:
    """List the artists that an account saved.

    Returns the artists in the library of an account. The token's owner finds their own, page by
    page, in `library`.

    Args:
        user: Id of the account whose library is shown.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artists it saved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                user,
                options=options,
            ),
        )
    )


def sync(
    user: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UserLikedArtists:
    """List the artists that an account saved.

    Returns the artists in the library of an account. The token's owner finds their own, page by
    page, in `library`.

    Args:
        user: Id of the account whose library is shown.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artists it saved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                user,
                options=options,
            ),
        )
    )
    return response.parsed
