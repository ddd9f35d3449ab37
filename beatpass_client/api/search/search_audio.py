"""Find audio for a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="searchAudio",
    method="GET",
    path="/search/audio/{trackId}/{artistName}/{trackName}",
    operation_class="read",
    auth="bearer",
    namespace="search",
    name="audio",
)


def _call(
    track_id: int, artist_name: str, track_name: str, *, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/search/audio/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/",
                requests.path_segment(OPERATION, "artist_name", artist_name),
                "/",
                requests.path_segment(OPERATION, "track_name", track_name),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    track_id: int,
    artist_name: str,
    track_name: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Find audio for a track.

    Looks for audio that belongs to a track, going by its names.

    Args:
        track_id: Id of the track that audio is sought for.
        artist_name: Name of the artist.
        track_name: Title of the track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The audio found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                artist_name,
                track_name,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    artist_name: str,
    track_name: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Find audio for a track.

    Looks for audio that belongs to a track, going by its names.

    Args:
        track_id: Id of the track that audio is sought for.
        artist_name: Name of the artist.
        track_name: Title of the track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The audio found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                artist_name,
                track_name,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    artist_name: str,
    track_name: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Find audio for a track.

    Looks for audio that belongs to a track, going by its names.

    Args:
        track_id: Id of the track that audio is sought for.
        artist_name: Name of the artist.
        track_name: Title of the track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The audio found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                artist_name,
                track_name,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    artist_name: str,
    track_name: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Find audio for a track.

    Looks for audio that belongs to a track, going by its names.

    Args:
        track_id: Id of the track that audio is sought for.
        artist_name: Name of the artist.
        track_name: Title of the track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The audio found.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                artist_name,
                track_name,
                options=options,
            ),
        )
    )
    return response.parsed
