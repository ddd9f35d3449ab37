"""Get the profile of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.user_profile import UserProfile
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getUserProfile",
    method="GET",
    path="/user-profile/{user}",
    kind="read",
    access="bearer",
    namespace="profile",
    name="get",
)


def _call(
    user: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/user-profile/",
                calls.path_segment(OPERATION, "user", user, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[UserProfile]:
    from ...models.user_profile import UserProfile

    parsed = answers.read_json(OPERATION, response, UserProfile.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
) -> Response[UserProfile]:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user: Id of the account whose profile is shown.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The profile.

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
) -> UserProfile:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user: Id of the account whose profile is shown.
        client: The client to send with; it needs a token.

    Returns:
        The profile.

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
) -> Response[UserProfile]:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user: Id of the account whose profile is shown.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The profile.

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
) -> UserProfile:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user: Id of the account whose profile is shown.
        client: The client to send with; it needs a token.

    Returns:
        The profile.

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
