"""Change your profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.user_profile_update import UserProfileUpdate
    from ...models.user_profile_updated import UserProfileUpdated
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="updateUserProfile",
    method="PUT",
    path="/users/profile/update",
    kind="idempotent",
    access="bearer",
    namespace="profile",
    name="update",
)


def _call(
    *,
    body: UserProfileUpdate | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/users/profile/update",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[UserProfileUpdated]:
    from ...models.user_profile_updated import UserProfileUpdated

    parsed = answers.read_json(OPERATION, response, UserProfileUpdated.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: UserProfileUpdate | Unset = UNSET,
) -> Response[UserProfileUpdated]:
    """Change your profile.

    Changes the profile of the token's owner. BeatPass does not document which fields it takes.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The profile is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: UserProfileUpdate | Unset = UNSET,
) -> UserProfileUpdated:
    """Change your profile.

    Changes the profile of the token's owner. BeatPass does not document which fields it takes.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The profile is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: UserProfileUpdate | Unset = UNSET,
) -> Response[UserProfileUpdated]:
    """Change your profile.

    Changes the profile of the token's owner. BeatPass does not document which fields it takes.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The profile is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: UserProfileUpdate | Unset = UNSET,
) -> UserProfileUpdated:
    """Change your profile.

    Changes the profile of the token's owner. BeatPass does not document which fields it takes.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The profile is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
