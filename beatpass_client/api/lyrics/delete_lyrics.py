"""Delete lyrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.lyrics_deleted import LyricsDeleted
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deleteLyrics",
    method="DELETE",
    path="/lyrics/{ids}",
    operation_class="idempotent",
    auth="bearer",
    namespace="lyrics",
    name="delete",
)


def _call(ids: list[int], *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/lyrics/",
                requests.path_segment(OPERATION, "ids", ids, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LyricsDeleted]:
    from ...models.lyrics_deleted import LyricsDeleted

    return responses.read(OPERATION, response, LyricsDeleted.from_dict)


async def asyncio_detailed(
    ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[LyricsDeleted]:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                ids,
                options=options,
            ),
        )
    )


async def asyncio(
    ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> LyricsDeleted:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                ids,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    ids: list[int],
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[LyricsDeleted]:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                ids,
                options=options,
            ),
        )
    )


def sync(
    ids: list[int],
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> LyricsDeleted:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                ids,
                options=options,
            ),
        )
    )
    return response.parsed
