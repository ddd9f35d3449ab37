"""Get the lyrics of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.lyric_answer import LyricAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackLyric",
    method="GET",
    path="/tracks/{id}/lyrics",
    operation_class="read",
    auth="bearer",
    namespace="lyrics",
    name="for_track",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/lyrics",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LyricAnswer]:
    from ...models.lyric_answer import LyricAnswer

    return responses.read(OPERATION, response, LyricAnswer.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[LyricAnswer]:
    """Get the lyrics of a track.

    Returns the words that the owner of the token has stored for a track, or null when there are
    none. Those of other people do not show up here.

    Args:
        track_id: Id of the track whose words are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The words, if there are any.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> LyricAnswer:
    """Get the lyrics of a track.

    Returns the words that the owner of the token has stored for a track, or null when there are
    none. Those of other people do not show up here.

    Args:
        track_id: Id of the track whose words are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The words, if there are any.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[LyricAnswer]:
    """Get the lyrics of a track.

    Returns the words that the owner of the token has stored for a track, or null when there are
    none. Those of other people do not show up here.

    Args:
        track_id: Id of the track whose words are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The words, if there are any.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> LyricAnswer:
    """Get the lyrics of a track.

    Returns the words that the owner of the token has stored for a track, or null when there are
    none. Those of other people do not show up here.

    Args:
        track_id: Id of the track whose words are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The words, if there are any.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed
