"""Get the profile of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.user_profile import UserProfile
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUserProfile",
    method="GET",
    path="/user-profile/{user}",
    operation_class="read",
    auth="bearer",
    namespace="profile",
    name="get",
)


def _call(user: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/user-profile/",
                requests.path_segment(OPERATION, "user", user, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserProfile]:
    from ...models.user_profile import UserProfile

    return responses.read(OPERATION, response, UserProfile.from_dict)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UserProfile]:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user: Id of the account whose profile is shown.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The profile.

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
) -> UserProfile:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user: Id of the account whose profile is shown.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The profile.

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
) -> Response[UserProfile]:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user: Id of the account whose profile is shown.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The profile.

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
) -> UserProfile:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user: Id of the account whose profile is shown.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The profile.

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
