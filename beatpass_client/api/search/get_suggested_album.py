"""Get the suggestion for one album."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.album_suggestion import AlbumSuggestion
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getSuggestedAlbum",
    method="GET",
    path="/search/suggestions/album/{id}",
    kind="read",
    access="bearer",
    namespace="search",
    name="suggested_album",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/search/suggestions/album/",
                calls.path_segment(OPERATION, "id", id, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[AlbumSuggestion]:
    from ...models.album_suggestion import AlbumSuggestion

    parsed = answers.read_json(OPERATION, response, AlbumSuggestion.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[AlbumSuggestion]:
    """Get the suggestion for one album.

    Returns one album in the way that the suggestions show it.

    Args:
        id: Id of the album suggested.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The album as a suggestion.

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
    id: int,
    *,
    client: AsyncClient,
) -> AlbumSuggestion:
    """Get the suggestion for one album.

    Returns one album in the way that the suggestions show it.

    Args:
        id: Id of the album suggested.
        client: The client to send with; it needs a token.

    Returns:
        The album as a suggestion.

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
    id: int,
    *,
    client: SyncClient,
) -> Response[AlbumSuggestion]:
    """Get the suggestion for one album.

    Returns one album in the way that the suggestions show it.

    Args:
        id: Id of the album suggested.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The album as a suggestion.

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
    id: int,
    *,
    client: SyncClient,
) -> AlbumSuggestion:
    """Get the suggestion for one album.

    Returns one album in the way that the suggestions show it.

    Args:
        id: Id of the album suggested.
        client: The client to send with; it needs a token.

    Returns:
        The album as a suggestion.

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
