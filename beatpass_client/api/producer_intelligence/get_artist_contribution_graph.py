"""Get the contributions of an artist over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_contribution_graph import ArtistContributionGraph
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistContributionGraph",
    method="GET",
    path="/producer-intelligence/artist/{artistId}/contribution-graph",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="artist_contribution_graph",
)


def _call(artist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/artist/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/contribution-graph",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistContributionGraph]:
    from ...models.artist_contribution_graph import ArtistContributionGraph

    return responses.read(OPERATION, response, ArtistContributionGraph.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistContributionGraph]:
    """Get the contributions of an artist over time.

    Returns what one artist contributed, ready to be drawn as a graph.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The graph of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> ArtistContributionGraph:
    """Get the contributions of an artist over time.

    Returns what one artist contributed, ready to be drawn as a graph.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The graph of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistContributionGraph]:
    """Get the contributions of an artist over time.

    Returns what one artist contributed, ready to be drawn as a graph.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The graph of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> ArtistContributionGraph:
    """Get the contributions of an artist over time.

    Returns what one artist contributed, ready to be drawn as a graph.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The graph of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                options=options,
            ),
        )
    )
    return response.parsed
