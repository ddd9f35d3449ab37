"""Ask producers for a beat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.beat_request_create import BeatRequestCreate
    from ...models.beat_request_created import BeatRequestCreated
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createBeatRequest",
    method="POST",
    path="/beat-requests",
    operation_class="money",
    auth="bearer",
    namespace="beat_requests",
    name="create",
    verify="call bp.verify(error) or bp.beat_requests.mine()",
)


def _call(*, body: BeatRequestCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[BeatRequestCreated]:
    from ...models.beat_request_created import BeatRequestCreated

    return responses.read(OPERATION, response, BeatRequestCreated.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: BeatRequestCreate,
    options: RequestOptions | None = None,
) -> Response[BeatRequestCreated]:
    """Ask producers for a beat.

    Publishes a request and spends tokens of the account's plan: one for 24 hours, two for 48,
    three for 72. With too few tokens left it answers 429, which waiting a minute does not cure.
    After a lost answer look into one's own requests, and do not send it again.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The request is published and its tokens are
            spent.

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
    body: BeatRequestCreate,
    options: RequestOptions | None = None,
) -> BeatRequestCreated:
    """Ask producers for a beat.

    Publishes a request and spends tokens of the account's plan: one for 24 hours, two for 48,
    three for 72. With too few tokens left it answers 429, which waiting a minute does not cure.
    After a lost answer look into one's own requests, and do not send it again.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The request is published and its tokens are spent.

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
    body: BeatRequestCreate,
    options: RequestOptions | None = None,
) -> Response[BeatRequestCreated]:
    """Ask producers for a beat.

    Publishes a request and spends tokens of the account's plan: one for 24 hours, two for 48,
    three for 72. With too few tokens left it answers 429, which waiting a minute does not cure.
    After a lost answer look into one's own requests, and do not send it again.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The request is published and its tokens are
            spent.

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
    body: BeatRequestCreate,
    options: RequestOptions | None = None,
) -> BeatRequestCreated:
    """Ask producers for a beat.

    Publishes a request and spends tokens of the account's plan: one for 24 hours, two for 48,
    three for 72. With too few tokens left it answers 429, which waiting a minute does not cure.
    After a lost answer look into one's own requests, and do not send it again.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The request is published and its tokens are spent.

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
