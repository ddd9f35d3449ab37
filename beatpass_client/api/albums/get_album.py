"""Look up an album."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.album_answer import AlbumAnswer
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getAlbum",
    method="GET",
    path="/albums/{id}",
    kind="read",
    access="optional",
    namespace="albums",
    name="get",
)


def _call(
    id: int,
    *,
    loader: str | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/albums/",
                calls.path_segment(OPERATION, "id", id, integer=True),
            )
        ),
        query=calls.query(OPERATION, (("loader", loader),)),
    )


def _answer(response: httpx.Response) -> Response[AlbumAnswer]:
    from ...models.album_answer import AlbumAnswer

    parsed = answers.read_json(OPERATION, response, AlbumAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    loader: str | Unset = UNSET,
) -> Response[AlbumAnswer]:
    """Look up an album.

    Returns one album with its artists, genres and tags. Its tracks and counters come with a
    token only.

    Args:
        id: Id of the album to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.

    Returns:
        The answer with its status and headers. The album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
                loader=loader,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
    loader: str | Unset = UNSET,
) -> AlbumAnswer:
    """Look up an album.

    Returns one album with its artists, genres and tags. Its tracks and counters come with a
    token only.

    Args:
        id: Id of the album to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.

    Returns:
        The album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
                loader=loader,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
    loader: str | Unset = UNSET,
) -> Response[AlbumAnswer]:
    """Look up an album.

    Returns one album with its artists, genres and tags. Its tracks and counters come with a
    token only.

    Args:
        id: Id of the album to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.

    Returns:
        The answer with its status and headers. The album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
                loader=loader,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
    loader: str | Unset = UNSET,
) -> AlbumAnswer:
    """Look up an album.

    Returns one album with its artists, genres and tags. Its tracks and counters come with a
    token only.

    Args:
        id: Id of the album to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.

    Returns:
        The album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
                loader=loader,
            ),
        )
    )
    return response.parsed
