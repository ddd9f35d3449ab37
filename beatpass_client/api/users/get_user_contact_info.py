"""Get the contact details of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.user_contact_info import UserContactInfo
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUserContactInfo",
    method="GET",
    path="/users/{user}/contact-info",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="contact_info",
    rate_group="contact-info",
)


def _call(user: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user", user, integer=True),
                "/contact-info",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserContactInfo]:
    from ...models.user_contact_info import UserContactInfo

    return responses.read(OPERATION, response, UserContactInfo.from_dict)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UserContactInfo]:
    """Get the contact details of an account.

    Returns how to reach the person behind an account. These are personal data: neither log nor
    collect them. A limit of its own allows 30 calls a minute.

    Args:
        user: Id of the account to reach.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The contact details.

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
) -> UserContactInfo:
    """Get the contact details of an account.

    Returns how to reach the person behind an account. These are personal data: neither log nor
    collect them. A limit of its own allows 30 calls a minute.

    Args:
        user: Id of the account to reach.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The contact details.

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
) -> Response[UserContactInfo]:
    """Get the contact details of an account.

    Returns how to reach the person behind an account. These are personal data: neither log nor
    collect them. A limit of its own allows 30 calls a minute.

    Args:
        user: Id of the account to reach.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The contact details.

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
) -> UserContactInfo:
    """Get the contact details of an account.

    Returns how to reach the person behind an account. These are personal data: neither log nor
    collect them. A limit of its own allows 30 calls a minute.

    Args:
        user: Id of the account to reach.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The contact details.

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
