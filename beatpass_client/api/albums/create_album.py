"""Make an album."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.album_answer import AlbumAnswer
    from ...models.album_create import AlbumCreate
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="createAlbum",
    method="POST",
    path="/albums",
    kind="unsafe",
    access="bearer",
    namespace="albums",
    name="create",
)


def _call(
    *,
    body: AlbumCreate,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/albums",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[AlbumAnswer]:
    from ...models.album_answer import AlbumAnswer

    parsed = answers.read_json(OPERATION, response, AlbumAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlbumCreate,
) -> Response[AlbumAnswer]:
    """Make an album.

    Makes an album without tracks; tracks join it by naming its id. The account needs the right
    to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The new album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: AlbumCreate,
) -> AlbumAnswer:
    """Make an album.

    Makes an album without tracks; tracks join it by naming its id. The account needs the right
    to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The new album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: AlbumCreate,
) -> Response[AlbumAnswer]:
    """Make an album.

    Makes an album without tracks; tracks join it by naming its id. The account needs the right
    to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The new album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: AlbumCreate,
) -> AlbumAnswer:
    """Make an album.

    Makes an album without tracks; tracks join it by naming its id. The account needs the right
    to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The new album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
