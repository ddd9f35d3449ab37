"""Delete albums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deleteAlbums",
    method="DELETE",
    path="/albums/{id}",
    operation_class="idempotent",
    auth="bearer",
    namespace="albums",
    name="delete",
)


def _call(album_ids: list[int], *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/albums/",
                requests.path_segment(OPERATION, "album_ids", album_ids, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    album_ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Delete albums.

    Deletes one album or several. Deleting those that are gone already does no harm.

    Args:
        album_ids: Ids of the albums to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The albums are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                album_ids,
                options=options,
            ),
        )
    )


async def asyncio(
    album_ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Delete albums.

    Deletes one album or several. Deleting those that are gone already does no harm.

    Args:
        album_ids: Ids of the albums to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The albums are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                album_ids,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    album_ids: list[int],
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Delete albums.

    Deletes one album or several. Deleting those that are gone already does no harm.

    Args:
        album_ids: Ids of the albums to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The albums are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                album_ids,
                options=options,
            ),
        )
    )


def sync(
    album_ids: list[int],
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Delete albums.

    Deletes one album or several. Deleting those that are gone already does no harm.

    Args:
        album_ids: Ids of the albums to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The albums are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                album_ids,
                options=options,
            ),
        )
    )
    return response.parsed
