"""Make an album."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.album_answer import AlbumAnswer
    from ...models.album_create import AlbumCreate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createAlbum",
    method="POST",
    path="/albums",
    operation_class="unsafe",
    auth="bearer",
    namespace="albums",
    name="create",
)


def _call(*, body: AlbumCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/albums",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[AlbumAnswer]:
    from ...models.album_answer import AlbumAnswer

    return responses.read(OPERATION, response, AlbumAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlbumCreate,
    options: RequestOptions | None = None,
) -> Response[AlbumAnswer]:
    """Make an album.

    Makes an album without tracks; tracks join it by naming its id. The account needs the right
    to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: AlbumCreate,
    options: RequestOptions | None = None,
) -> AlbumAnswer:
    """Make an album.

    Makes an album without tracks; tracks join it by naming its id. The account needs the right
    to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: AlbumCreate,
    options: RequestOptions | None = None,
) -> Response[AlbumAnswer]:
    """Make an album.

    Makes an album without tracks; tracks join it by naming its id. The account needs the right
    to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: AlbumCreate,
    options: RequestOptions | None = None,
) -> AlbumAnswer:
    """Make an album.

    Makes an album without tracks; tracks join it by naming its id. The account needs the right
    to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
