"""Remove a credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.credit_deleted import CreditDeleted
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deleteArtistCredit",
    method="DELETE",
    path="/artists/{artist}/credits/{credit}",
    kind="idempotent",
    access="bearer",
    namespace="credits_",
    name="delete",
)


def _call(
    artist: int,
    credit: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "artist", artist, integer=True),
                "/credits/",
                calls.path_segment(OPERATION, "credit", credit),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[CreditDeleted]:
    from ...models.credit_deleted import CreditDeleted

    parsed = answers.read_json(OPERATION, response, CreditDeleted.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist: int,
    credit: str,
    *,
    client: AsyncClient,
) -> Response[CreditDeleted]:
    """Remove a credit.

    Takes one work off an artist's page.

    Args:
        artist: Id of the artist who holds the credit.
        credit: Id of the credit to remove.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The credit is removed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                artist,
                credit,
            ),
        )
    )


async def asyncio(
    artist: int,
    credit: str,
    *,
    client: AsyncClient,
) -> CreditDeleted:
    """Remove a credit.

    Takes one work off an artist's page.

    Args:
        artist: Id of the artist who holds the credit.
        credit: Id of the credit to remove.
        client: The client to send with; it needs a token.

    Returns:
        The credit is removed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                artist,
                credit,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    credit: str,
    *,
    client: SyncClient,
) -> Response[CreditDeleted]:
    """Remove a credit.

    Takes one work off an artist's page.

    Args:
        artist: Id of the artist who holds the credit.
        credit: Id of the credit to remove.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The credit is removed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                artist,
                credit,
            ),
        )
    )


def sync(
    artist: int,
    credit: str,
    *,
    client: SyncClient,
) -> CreditDeleted:
    """Remove a credit.

    Takes one work off an artist's page.

    Args:
        artist: Id of the artist who holds the credit.
        credit: Id of the credit to remove.
        client: The client to send with; it needs a token.

    Returns:
        The credit is removed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                artist,
                credit,
            ),
        )
    )
    return response.parsed
