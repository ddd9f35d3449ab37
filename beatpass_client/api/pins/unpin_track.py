"""Unpin a track from an artist's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.pin_removed import PinRemoved
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="unpinTrack",
    method="POST",
    path="/artists/{artistId}/tracks/{trackId}/unpin",
    kind="unsafe",
    access="bearer",
    namespace="pins",
    name="unpin",
)


def _call(
    artist_id: int,
    track_id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "artistId", artist_id, integer=True),
                "/tracks/",
                calls.path_segment(OPERATION, "trackId", track_id, integer=True),
                "/unpin",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[PinRemoved]:
    from ...models.pin_removed import PinRemoved

    parsed = answers.read_json(OPERATION, response, PinRemoved.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist_id: int,
    track_id: int,
    *,
    client: AsyncClient,
) -> Response[PinRemoved]:
    """Unpin a track from an artist's page.

    Takes a track off the top of the artist's page. The track itself stays.

    Args:
        artist_id: Id of the artist whose page it is.
        track_id: Id of the track that is on top now.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The track is no longer pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                artist_id,
                track_id,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    track_id: int,
    *,
    client: AsyncClient,
) -> PinRemoved:
    """Unpin a track from an artist's page.

    Takes a track off the top of the artist's page. The track itself stays.

    Args:
        artist_id: Id of the artist whose page it is.
        track_id: Id of the track that is on top now.
        client: The client to send with; it needs a token.

    Returns:
        The track is no longer pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                artist_id,
                track_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    track_id: int,
    *,
    client: SyncClient,
) -> Response[PinRemoved]:
    """Unpin a track from an artist's page.

    Takes a track off the top of the artist's page. The track itself stays.

    Args:
        artist_id: Id of the artist whose page it is.
        track_id: Id of the track that is on top now.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The track is no longer pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                artist_id,
                track_id,
            ),
        )
    )


def sync(
    artist_id: int,
    track_id: int,
    *,
    client: SyncClient,
) -> PinRemoved:
    """Unpin a track from an artist's page.

    Takes a track off the top of the artist's page. The track itself stays.

    Args:
        artist_id: Id of the artist whose page it is.
        track_id: Id of the track that is on top now.
        client: The client to send with; it needs a token.

    Returns:
        The track is no longer pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                artist_id,
                track_id,
            ),
        )
    )
    return response.parsed
