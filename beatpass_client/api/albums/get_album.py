"""Look up an album."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.album_answer import AlbumAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getAlbum",
    method="GET",
    path="/albums/{id}",
    operation_class="read",
    auth="optional",
    namespace="albums",
    name="get",
)


def _call(album_id: int, *, loader: str | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/albums/",
                requests.path_segment(OPERATION, "album_id", album_id, integer=True),
            )
        ),
        query=requests.query(OPERATION, (("loader", loader),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[AlbumAnswer]:
    from ...models.album_answer import AlbumAnswer

    return responses.read(OPERATION, response, AlbumAnswer.from_dict)


async def asyncio_detailed(
    album_id: int,
    *,
    client: AsyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumAnswer]:
    """Look up an album.

    Returns one album with its artists, genres and tags. Its tracks and counters come with a
    token only.

    Args:
        album_id: Id of the album to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                loader=loader,
                options=options,
            ),
        )
    )


async def asyncio(
    album_id: int,
    *,
    client: AsyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AlbumAnswer:
    """Look up an album.

    Returns one album with its artists, genres and tags. Its tracks and counters come with a
    token only.

    Args:
        album_id: Id of the album to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                loader=loader,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    album_id: int,
    *,
    client: SyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumAnswer]:
    """Look up an album.

    Returns one album with its artists, genres and tags. Its tracks and counters come with a
    token only.

    Args:
        album_id: Id of the album to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                loader=loader,
                options=options,
            ),
        )
    )


def sync(
    album_id: int,
    *,
    client: SyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AlbumAnswer:
    """Look up an album.

    Returns one album with its artists, genres and tags. Its tracks and counters come with a
    token only.

    Args:
        album_id: Id of the album to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                loader=loader,
                options=options,
            ),
        )
    )
    return response.parsed
