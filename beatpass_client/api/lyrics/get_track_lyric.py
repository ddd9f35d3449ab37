"""Get the lyrics of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.lyric_answer import LyricAnswer
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrackLyric",
    method="GET",
    path="/tracks/{id}/lyrics",
    kind="read",
    access="bearer",
    namespace="lyrics",
    name="for_track",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/lyrics",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[LyricAnswer]:
    from ...models.lyric_answer import LyricAnswer

    parsed = answers.read_json(OPERATION, response, LyricAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[LyricAnswer]:
    """Get the lyrics of a track.

    Returns the words that the owner of the token has stored for a track, or null when there are
    none. Those of other people do not show up here.

    Args:
        id: Id of the track whose words are wanted.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The words, if there are any.

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
) -> LyricAnswer:
    """Get the lyrics of a track.

    Returns the words that the owner of the token has stored for a track, or null when there are
    none. Those of other people do not show up here.

    Args:
        id: Id of the track whose words are wanted.
        client: The client to send with; it needs a token.

    Returns:
        The words, if there are any.

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
) -> Response[LyricAnswer]:
    """Get the lyrics of a track.

    Returns the words that the owner of the token has stored for a track, or null when there are
    none. Those of other people do not show up here.

    Args:
        id: Id of the track whose words are wanted.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The words, if there are any.

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
) -> LyricAnswer:
    """Get the lyrics of a track.

    Returns the words that the owner of the token has stored for a track, or null when there are
    none. Those of other people do not show up here.

    Args:
        id: Id of the track whose words are wanted.
        client: The client to send with; it needs a token.

    Returns:
        The words, if there are any.

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
