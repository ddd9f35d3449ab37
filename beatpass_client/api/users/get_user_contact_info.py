"""Get the contact details of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
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


def _call(user_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user_id", user_id, integer=True),
                "/contact-info",
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
    """Get the contact details of an account.

    Returns how to reach the person behind an account. These are personal data: neither log nor
    collect them. A limit of its own allows 30 calls a minute.

    Args:
        user_id: Id of the account to reach.
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
    """Get the contact details of an account.

    Returns how to reach the person behind an account. These are personal data: neither log nor
    collect them. A limit of its own allows 30 calls a minute.

    Args:
        user_id: Id of the account to reach.
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
    """Get the contact details of an account.

    Returns how to reach the person behind an account. These are personal data: neither log nor
    collect them. A limit of its own allows 30 calls a minute.

    Args:
        user_id: Id of the account to reach.
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
    """Get the contact details of an account.

    Returns how to reach the person behind an account. These are personal data: neither log nor
    collect them. A limit of its own allows 30 calls a minute.

    Args:
        user_id: Id of the account to reach.
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
                user_id,
                options=options,
            ),
        )
    )
    return response.parsed
