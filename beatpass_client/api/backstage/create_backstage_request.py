"""Apply to become, verify or claim an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.backstage_application_create import BackstageApplicationCreate
    from ...models.backstage_application_created import BackstageApplicationCreated
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="createBackstageRequest",
    method="POST",
    path="/backstage-request",
    kind="money",
    access="bearer",
    namespace="backstage",
    name="create",
)


def _call(
    *,
    body: BackstageApplicationCreate,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/backstage-request",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[BackstageApplicationCreated]:
    from ...models.backstage_application_created import BackstageApplicationCreated

    parsed = answers.read_json(OPERATION, response, BackstageApplicationCreated.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: BackstageApplicationCreate,
) -> Response[BackstageApplicationCreated]:
    """Apply to become, verify or claim an artist.

    Hands an application to the people at BeatPass, so it is never sent a second time. A pending
    or revoked application blocks a new one with 409 and says which in `error_code`. Ask
    `backstage.submission_status` first, and again after a lost answer.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The application was handed in.

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
    body: BackstageApplicationCreate,
) -> BackstageApplicationCreated:
    """Apply to become, verify or claim an artist.

    Hands an application to the people at BeatPass, so it is never sent a second time. A pending
    or revoked application blocks a new one with 409 and says which in `error_code`. Ask
    `backstage.submission_status` first, and again after a lost answer.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The application was handed in.

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
    body: BackstageApplicationCreate,
) -> Response[BackstageApplicationCreated]:
    """Apply to become, verify or claim an artist.

    Hands an application to the people at BeatPass, so it is never sent a second time. A pending
    or revoked application blocks a new one with 409 and says which in `error_code`. Ask
    `backstage.submission_status` first, and again after a lost answer.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The application was handed in.

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
    body: BackstageApplicationCreate,
) -> BackstageApplicationCreated:
    """Apply to become, verify or claim an artist.

    Hands an application to the people at BeatPass, so it is never sent a second time. A pending
    or revoked application blocks a new one with 409 and says which in `error_code`. Ask
    `backstage.submission_status` first, and again after a lost answer.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The application was handed in.

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
