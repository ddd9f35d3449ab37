"""Get the track an artist has pinned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.pinned_track import PinnedTrack
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getPinnedTrack",
    method="GET",
    path="/artists/{artistId}/pinned-track",
    kind="read",
    access="bearer",
    namespace="pins",
    name="get",
)


def _call(
    artist_id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "artistId", artist_id, integer=True),
                "/pinned-track",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[PinnedTrack]:
    from ...models.pinned_track import PinnedTrack

    parsed = answers.read_json(OPERATION, response, PinnedTrack.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
) -> Response[PinnedTrack]:
    """Get the track an artist has pinned.

    Returns the track that stands on top of an artist's page.

    Args:
        artist_id: Id of the artist whose pin is wanted.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. What is pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                artist_id,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
) -> PinnedTrack:
    """Get the track an artist has pinned.

    Returns the track that stands on top of an artist's page.

    Args:
        artist_id: Id of the artist whose pin is wanted.
        client: The client to send with; it needs a token.

    Returns:
        What is pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                artist_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
) -> Response[PinnedTrack]:
    """Get the track an artist has pinned.

    Returns the track that stands on top of an artist's page.

    Args:
        artist_id: Id of the artist whose pin is wanted.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. What is pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                artist_id,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
) -> PinnedTrack:
    """Get the track an artist has pinned.

    Returns the track that stands on top of an artist's page.

    Args:
        artist_id: Id of the artist whose pin is wanted.
        client: The client to send with; it needs a token.

    Returns:
        What is pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                artist_id,
            ),
        )
    )
    return response.parsed
