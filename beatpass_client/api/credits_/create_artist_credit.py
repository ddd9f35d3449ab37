"""Add a credit to an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...models.undocumented_body import UndocumentedBody
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
    artist_id: int, *, body: UndocumentedBody | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/credits",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Add a credit to an artist.

    Enters one more work on an artist's page. After a lost answer look at the list before you
    send it again, or the work may stand there twice.

    Args:
        artist_id: Id of the artist who gets the credit.
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
                artist_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Add a credit to an artist.

    Enters one more work on an artist's page. After a lost answer look at the list before you
    send it again, or the work may stand there twice.

    Args:
        artist_id: Id of the artist who gets the credit.
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
                artist_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Add a credit to an artist.

    Enters one more work on an artist's page. After a lost answer look at the list before you
    send it again, or the work may stand there twice.

    Args:
        artist_id: Id of the artist who gets the credit.
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
                artist_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Add a credit to an artist.

    Enters one more work on an artist's page. After a lost answer look at the list before you
    send it again, or the work may stand there twice.

    Args:
        artist_id: Id of the artist who gets the credit.
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
                artist_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
