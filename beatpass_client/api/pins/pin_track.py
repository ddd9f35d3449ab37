"""Pin a track to an artist's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="pinTrack",
    method="POST",
    path="/artists/{artistId}/tracks/{trackId}/pin",
    operation_class="unsafe",
    auth="bearer",
    namespace="pins",
    name="pin",
)


def _call(artist_id: int, track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/pin",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    artist_id: int,
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Pin a track to an artist's page.

    Puts a track on top of the artist's page, where every visitor sees it.

    Args:
        artist_id: Id of the artist whose page it is.
        track_id: Id of the track to put on top.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The track is pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                track_id,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Pin a track to an artist's page.

    Puts a track on top of the artist's page, where every visitor sees it.

    Args:
        artist_id: Id of the artist whose page it is.
        track_id: Id of the track to put on top.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The track is pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Pin a track to an artist's page.

    Puts a track on top of the artist's page, where every visitor sees it.

    Args:
        artist_id: Id of the artist whose page it is.
        track_id: Id of the track to put on top.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The track is pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                track_id,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Pin a track to an artist's page.

    Puts a track on top of the artist's page, where every visitor sees it.

    Args:
        artist_id: Id of the artist whose page it is.
        track_id: Id of the track to put on top.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The track is pinned.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed
