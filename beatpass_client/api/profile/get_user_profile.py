"""Get the profile of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
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


def _call(user_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/user-profile/",
                requests.path_segment(OPERATION, "user_id", user_id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    user_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user_id: Id of the account whose profile is shown.
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
                user_id,
                options=options,
            ),
        )
    )


async def asyncio(
    user_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user_id: Id of the account whose profile is shown.
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
                user_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user_id: Id of the account whose profile is shown.
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
                user_id,
                options=options,
            ),
        )
    )


def sync(
    user_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the profile of an account.

    Returns what the profile page of an account is made of.

    Args:
        user_id: Id of the account whose profile is shown.
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
                user_id,
                options=options,
            ),
        )
    )
    return response.parsed
