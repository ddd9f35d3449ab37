"""Apply to become, verify or claim an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.backstage_application_create import BackstageApplicationCreate
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createBackstageRequest",
    method="POST",
    path="/backstage-request",
    operation_class="money",
    auth="bearer",
    namespace="backstage",
    name="create",
    verify="call bp.backstage.submission_status()",
)


def _call(*, body: BackstageApplicationCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/backstage-request",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: BackstageApplicationCreate,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Apply to become, verify or claim an artist.

    Hands an application to the people at BeatPass, so it is never sent a second time. A pending
    or revoked application blocks a new one with 409 and says which in `error_code`. Ask
    `backstage.submission_status` first, and again after a lost answer.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The application was handed in.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: BackstageApplicationCreate,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Apply to become, verify or claim an artist.

    Hands an application to the people at BeatPass, so it is never sent a second time. A pending
    or revoked application blocks a new one with 409 and says which in `error_code`. Ask
    `backstage.submission_status` first, and again after a lost answer.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The application was handed in.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: BackstageApplicationCreate,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Apply to become, verify or claim an artist.

    Hands an application to the people at BeatPass, so it is never sent a second time. A pending
    or revoked application blocks a new one with 409 and says which in `error_code`. Ask
    `backstage.submission_status` first, and again after a lost answer.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The application was handed in.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: BackstageApplicationCreate,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Apply to become, verify or claim an artist.

    Hands an application to the people at BeatPass, so it is never sent a second time. A pending
    or revoked application blocks a new one with 409 and says which in `error_code`. Ask
    `backstage.submission_status` first, and again after a lost answer.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The application was handed in.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
