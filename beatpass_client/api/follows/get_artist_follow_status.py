"""See whether you follow an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_follow_status import ArtistFollowStatus
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistFollowStatus",
    method="GET",
    path="/artists/{id}/follow-status",
    kind="read",
    access="bearer",
    namespace="follows",
    name="artist_status",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/follow-status",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistFollowStatus]:
    from ...models.artist_follow_status import ArtistFollowStatus

    parsed = answers.read_json(OPERATION, response, ArtistFollowStatus.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[ArtistFollowStatus]:
    """See whether you follow an artist.

    Tells whether the token's owner follows the artist.

    Args:
        id: Id of the artist in question.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Whether the artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
) -> ArtistFollowStatus:
    """See whether you follow an artist.

    Tells whether the token's owner follows the artist.

    Args:
        id: Id of the artist in question.
        client: The client to send with; it needs a token.

    Returns:
        Whether the artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
) -> Response[ArtistFollowStatus]:
    """See whether you follow an artist.

    Tells whether the token's owner follows the artist.

    Args:
        id: Id of the artist in question.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Whether the artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
) -> ArtistFollowStatus:
    """See whether you follow an artist.

    Tells whether the token's owner follows the artist.

    Args:
        id: Id of the artist in question.
        client: The client to send with; it needs a token.

    Returns:
        Whether the artist is followed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed
