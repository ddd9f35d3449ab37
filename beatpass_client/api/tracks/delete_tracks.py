"""Delete tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.tracks_deleted import TracksDeleted
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deleteTracks",
    method="DELETE",
    path="/tracks/{ids}",
    kind="idempotent",
    access="bearer",
    namespace="tracks",
    name="delete",
)


def _call(
    ids: list[int],
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "ids", ids, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[TracksDeleted]:
    from ...models.tracks_deleted import TracksDeleted

    parsed = answers.read_json(OPERATION, response, TracksDeleted.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    ids: list[int],
    *,
    client: AsyncClient,
) -> Response[TracksDeleted]:
    """Delete tracks.

    Deletes one track or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the tracks to delete.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The tracks are deleted.

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
) -> TracksDeleted:
    """Delete tracks.

    Deletes one track or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the tracks to delete.
        client: The client to send with; it needs a token.

    Returns:
        The tracks are deleted.

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
) -> Response[TracksDeleted]:
    """Delete tracks.

    Deletes one track or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the tracks to delete.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The tracks are deleted.

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
) -> TracksDeleted:
    """Delete tracks.

    Deletes one track or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the tracks to delete.
        client: The client to send with; it needs a token.

    Returns:
        The tracks are deleted.

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
