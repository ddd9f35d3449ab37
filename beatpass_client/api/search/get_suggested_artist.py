"""Get the suggestion for one artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_suggestion import ArtistSuggestion
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getSuggestedArtist",
    method="GET",
    path="/search/suggestions/artist/{id}",
    kind="read",
    access="bearer",
    namespace="search",
    name="suggested_artist",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/search/suggestions/artist/",
                calls.path_segment(OPERATION, "id", id, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistSuggestion]:
    from ...models.artist_suggestion import ArtistSuggestion

    parsed = answers.read_json(OPERATION, response, ArtistSuggestion.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[ArtistSuggestion]:
    """Get the suggestion for one artist.

    Returns one artist in the way that the suggestions show it.

    Args:
        id: Id of the artist suggested.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artist as a suggestion.

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
) -> ArtistSuggestion:
    """Get the suggestion for one artist.

    Returns one artist in the way that the suggestions show it.

    Args:
        id: Id of the artist suggested.
        client: The client to send with; it needs a token.

    Returns:
        The artist as a suggestion.

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
) -> Response[ArtistSuggestion]:
    """Get the suggestion for one artist.

    Returns one artist in the way that the suggestions show it.

    Args:
        id: Id of the artist suggested.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artist as a suggestion.

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
) -> ArtistSuggestion:
    """Get the suggestion for one artist.

    Returns one artist in the way that the suggestions show it.

    Args:
        id: Id of the artist suggested.
        client: The client to send with; it needs a token.

    Returns:
        The artist as a suggestion.

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
