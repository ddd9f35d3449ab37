"""Change an album."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.album_answer import AlbumAnswer
    from ...models.undocumented_body import UndocumentedBody
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updateAlbum",
    method="PUT",
    path="/albums/{id}",
    operation_class="idempotent",
    auth="bearer",
    namespace="albums",
    name="update",
)


def _call(
    album_id: int, *, body: UndocumentedBody | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/albums/",
                requests.path_segment(OPERATION, "album_id", album_id, integer=True),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[AlbumAnswer]:
    from ...models.album_answer import AlbumAnswer

    return responses.read(OPERATION, response, AlbumAnswer.from_dict)


async def asyncio_detailed(
    album_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumAnswer]:
    """Change an album.

    Changes an album. BeatPass does not document which fields it takes.

    Args:
        album_id: Id of the album to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The album as it is now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    album_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AlbumAnswer:
    """Change an album.

    Changes an album. BeatPass does not document which fields it takes.

    Args:
        album_id: Id of the album to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The album as it is now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    album_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumAnswer]:
    """Change an album.

    Changes an album. BeatPass does not document which fields it takes.

    Args:
        album_id: Id of the album to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The album as it is now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    album_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AlbumAnswer:
    """Change an album.

    Changes an album. BeatPass does not document which fields it takes.

    Args:
        album_id: Id of the album to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The album as it is now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
