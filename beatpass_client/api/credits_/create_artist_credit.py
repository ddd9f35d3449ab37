"""Add a credit to an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.credit_create import CreditCreate
    from ...models.credit_created import CreditCreated
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createArtistCredit",
    method="POST",
    path="/artists/{artist}/credits",
    operation_class="unsafe",
    auth="bearer",
    namespace="credits_",
    name="create",
)


def _call(
    artist: int, *, body: CreditCreate | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist", artist, integer=True),
                "/credits",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CreditCreated]:
    from ...models.credit_created import CreditCreated

    return responses.read(OPERATION, response, CreditCreated.from_dict)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
    body: CreditCreate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CreditCreated]:
    """Add a credit to an artist.

    Enters one more work on an artist's page. After a lost answer look at the list before you
    send it again, or the work may stand there twice.

    Args:
        artist: Id of the artist who gets the credit.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The credit is entered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    artist: int,
    *,
    client: AsyncClient,
    body: CreditCreate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CreditCreated:
    """Add a credit to an artist.

    Enters one more work on an artist's page. After a lost answer look at the list before you
    send it again, or the work may stand there twice.

    Args:
        artist: Id of the artist who gets the credit.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The credit is entered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    *,
    client: SyncClient,
    body: CreditCreate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CreditCreated]:
    """Add a credit to an artist.

    Enters one more work on an artist's page. After a lost answer look at the list before you
    send it again, or the work may stand there twice.

    Args:
        artist: Id of the artist who gets the credit.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The credit is entered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    artist: int,
    *,
    client: SyncClient,
    body: CreditCreate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CreditCreated:
    """Add a credit to an artist.

    Enters one more work on an artist's page. After a lost answer look at the list before you
    send it again, or the work may stand there twice.

    Args:
        artist: Id of the artist who gets the credit.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The credit is entered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
