"""Delete playlists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.status import Status
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deletePlaylist",
    method="DELETE",
    path="/playlists/{id}",
    kind="idempotent",
    access="bearer",
    namespace="playlists",
    name="delete",
)


def _call(
    id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                calls.path_segment(OPERATION, "id", id),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[Status]:
    from ...models.status import Status

    parsed = answers.read_json(OPERATION, response, Status.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
) -> Response[Status]:
    """Delete playlists.

    Deletes one playlist or several in a single call.

    Args:
        id: Id of the playlist to delete, or several ids with commas between them.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. They are deleted.

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
    id: str,
    *,
    client: AsyncClient,
) -> Status:
    """Delete playlists.

    Deletes one playlist or several in a single call.

    Args:
        id: Id of the playlist to delete, or several ids with commas between them.
        client: The client to send with; it needs a token.

    Returns:
        They are deleted.

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
    id: str,
    *,
    client: SyncClient,
) -> Response[Status]:
    """Delete playlists.

    Deletes one playlist or several in a single call.

    Args:
        id: Id of the playlist to delete, or several ids with commas between them.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. They are deleted.

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
    id: str,
    *,
    client: SyncClient,
) -> Status:
    """Delete playlists.

    Deletes one playlist or several in a single call.

    Args:
        id: Id of the playlist to delete, or several ids with commas between them.
        client: The client to send with; it needs a token.

    Returns:
        They are deleted.

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
