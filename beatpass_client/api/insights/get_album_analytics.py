"""Analyse an album."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getAlbumAnalytics",
    method="GET",
    path="/albums/{album}/producer-analytics",
    operation_class="read",
    auth="bearer",
    namespace="insights",
    name="album_analytics",
)


def _call(album_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/albums/",
                requests.path_segment(OPERATION, "album_id", album_id, integer=True),
                "/producer-analytics",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    album_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Analyse an album.

    Returns what BeatPass counts for one album.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The figures of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                options=options,
            ),
        )
    )


async def asyncio(
    album_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Analyse an album.

    Returns what BeatPass counts for one album.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The figures of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    album_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Analyse an album.

    Returns what BeatPass counts for one album.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The figures of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                options=options,
            ),
        )
    )


def sync(
    album_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Analyse an album.

    Returns what BeatPass counts for one album.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The figures of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                options=options,
            ),
        )
    )
    return response.parsed
