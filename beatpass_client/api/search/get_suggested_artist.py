"""Get the suggestion for one artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_suggestion import ArtistSuggestion
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getSuggestedArtist",
    method="GET",
    path="/search/suggestions/artist/{id}",
    operation_class="read",
    auth="bearer",
    namespace="search",
    name="suggested_artist",
)


def _call(id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/search/suggestions/artist/",
                requests.path_segment(OPERATION, "id", id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistSuggestion]:
    from ...models.artist_suggestion import ArtistSuggestion

    return responses.read(OPERATION, response, ArtistSuggestion.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistSuggestion]:
    """Get the suggestion for one artist.

    Returns one artist in the way that the suggestions show it.

    Args:
        id: Id of the artist suggested.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist as a suggestion.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> ArtistSuggestion:
    """Get the suggestion for one artist.

    Returns one artist in the way that the suggestions show it.

    Args:
        id: Id of the artist suggested.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist as a suggestion.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistSuggestion]:
    """Get the suggestion for one artist.

    Returns one artist in the way that the suggestions show it.

    Args:
        id: Id of the artist suggested.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist as a suggestion.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> ArtistSuggestion:
    """Get the suggestion for one artist.

    Returns one artist in the way that the suggestions show it.

    Args:
        id: Id of the artist suggested.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist as a suggestion.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )
    return response.parsed
