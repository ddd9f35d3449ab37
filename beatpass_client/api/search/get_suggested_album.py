"""Get the suggestion for one album."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getSuggestedAlbum",
    method="GET",
    path="/search/suggestions/album/{id}",
    operation_class="read",
    auth="bearer",
    namespace="search",
    name="suggested_album",
)


def _call(album_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/search/suggestions/album/",
                requests.path_segment(OPERATION, "album_id", album_id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    album_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the suggestion for one album.

    Returns one album in the way that the suggestions show it.

    Args:
        album_id: Id of the album suggested.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The album as a suggestion.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                options=options,
            ),
        )
    )


async def asyncio(
    album_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the suggestion for one album.

    Returns one album in the way that the suggestions show it.

    Args:
        album_id: Id of the album suggested.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The album as a suggestion.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    album_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the suggestion for one album.

    Returns one album in the way that the suggestions show it.

    Args:
        album_id: Id of the album suggested.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The album as a suggestion.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                options=options,
            ),
        )
    )


def sync(
    album_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the suggestion for one album.

    Returns one album in the way that the suggestions show it.

    Args:
        album_id: Id of the album suggested.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The album as a suggestion.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                options=options,
            ),
        )
    )
    return response.parsed
