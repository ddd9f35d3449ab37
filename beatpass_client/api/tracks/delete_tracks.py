"""Delete tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.tracks_deleted import TracksDeleted
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deleteTracks",
    method="DELETE",
    path="/tracks/{ids}",
    operation_class="idempotent",
    auth="bearer",
    namespace="tracks",
    name="delete",
)


def _call(ids: list[int], *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "ids", ids, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TracksDeleted]:
    from ...models.tracks_deleted import TracksDeleted

    return responses.read(OPERATION, response, TracksDeleted.from_dict)


async def asyncio_detailed(
    ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[TracksDeleted]:
    """Delete tracks.

    Deletes one track or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the tracks to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The tracks are deleted.

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
) -> TracksDeleted:
    """Delete tracks.

    Deletes one track or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the tracks to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The tracks are deleted.

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
) -> Response[TracksDeleted]:
    """Delete tracks.

    Deletes one track or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the tracks to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The tracks are deleted.

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
) -> TracksDeleted:
    """Delete tracks.

    Deletes one track or several. Deleting those that are gone already does no harm.

    Args:
        ids: Ids of the tracks to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The tracks are deleted.

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
