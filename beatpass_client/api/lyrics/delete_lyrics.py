"""Delete lyrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.lyrics_deleted import LyricsDeleted
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deleteLyrics",
    method="DELETE",
    path="/lyrics/{ids}",
    kind="idempotent",
    access="bearer",
    namespace="lyrics",
    name="delete",
)


def _call(
    ids: list[int],
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/lyrics/",
                calls.path_segment(OPERATION, "ids", ids, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[LyricsDeleted]:
    from ...models.lyrics_deleted import LyricsDeleted

    parsed = answers.read_json(OPERATION, response, LyricsDeleted.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    ids: list[int],
    *,
    client: AsyncClient,
) -> Response[LyricsDeleted]:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                ids,
            ),
        )
    )


async def asyncio(
    ids: list[int],
    *,
    client: AsyncClient,
) -> LyricsDeleted:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.

    Returns:
        The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                ids,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    ids: list[int],
    *,
    client: SyncClient,
) -> Response[LyricsDeleted]:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                ids,
            ),
        )
    )


def sync(
    ids: list[int],
    *,
    client: SyncClient,
) -> LyricsDeleted:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.

    Returns:
        The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                ids,
            ),
        )
    )
    return response.parsed
