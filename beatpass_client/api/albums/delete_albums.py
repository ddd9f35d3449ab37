"""Delete albums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.albums_deleted import AlbumsDeleted
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deleteAlbums",
    method="DELETE",
    path="/albums/{ids}",
    kind="idempotent",
    access="bearer",
    namespace="albums",
    name="delete",
)


def _call(
    ids: list[int],
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/albums/",
                calls.path_segment(OPERATION, "ids", ids, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[AlbumsDeleted]:
    from ...models.albums_deleted import AlbumsDeleted

    parsed = answers.read_json(OPERATION, response, AlbumsDeleted.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    ids: list[int],
    *,
    client: AsyncClient,
) -> Response[AlbumsDeleted]:
    """Delete albums.

    Deletes one album or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the albums to delete.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The albums are deleted.

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
) -> AlbumsDeleted:
    """Delete albums.

    Deletes one album or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the albums to delete.
        client: The client to send with; it needs a token.

    Returns:
        The albums are deleted.

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
) -> Response[AlbumsDeleted]:
    """Delete albums.

    Deletes one album or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the albums to delete.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The albums are deleted.

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
) -> AlbumsDeleted:
    """Delete albums.

    Deletes one album or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the albums to delete.
        client: The client to send with; it needs a token.

    Returns:
        The albums are deleted.

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
