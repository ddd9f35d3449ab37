"""Change a credit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.credit_update import CreditUpdate
    from ...models.credit_updated import CreditUpdated
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updateArtistCredit",
    method="PUT",
    path="/artists/{artist}/credits/{credit}",
    operation_class="idempotent",
    auth="bearer",
    namespace="credits_",
    name="update",
)


def _call(
    artist: int, credit: str, *, body: CreditUpdate | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist", artist, integer=True),
                "/credits/",
                requests.path_segment(OPERATION, "credit", credit),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CreditUpdated]:
    from ...models.credit_updated import CreditUpdated

    return responses.read(OPERATION, response, CreditUpdated.from_dict)


async def asyncio_detailed(
    artist: int,
    credit: str,
    *,
    client: AsyncClient,
    body: CreditUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CreditUpdated]:
    """Change a credit.

    Replaces what is said about one work on an artist's page.

    Args:
        artist: Id of the artist who holds the credit.
        credit: Id of the credit to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The credit is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                credit,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    artist: int,
    credit: str,
    *,
    client: AsyncClient,
    body: CreditUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CreditUpdated:
    """Change a credit.

    Replaces what is said about one work on an artist's page.

    Args:
        artist: Id of the artist who holds the credit.
        credit: Id of the credit to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The credit is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                credit,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    credit: str,
    *,
    client: SyncClient,
    body: CreditUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CreditUpdated]:
    """Change a credit.

    Replaces what is said about one work on an artist's page.

    Args:
        artist: Id of the artist who holds the credit.
        credit: Id of the credit to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The credit is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                credit,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    artist: int,
    credit: str,
    *,
    client: SyncClient,
    body: CreditUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CreditUpdated:
    """Change a credit.

    Replaces what is said about one work on an artist's page.

    Args:
        artist: Id of the artist who holds the credit.
        credit: Id of the credit to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The credit is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                credit,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
