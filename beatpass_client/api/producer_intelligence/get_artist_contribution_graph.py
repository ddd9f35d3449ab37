"""Get the contributions of an artist over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_contribution_graph import ArtistContributionGraph
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistContributionGraph",
    method="GET",
    path="/producer-intelligence/artist/{artistId}/contribution-graph",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="artist_contribution_graph",
)


def _call(
    artist_id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/artist/",
                calls.path_segment(OPERATION, "artistId", artist_id, integer=True),
                "/contribution-graph",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistContributionGraph]:
    from ...models.artist_contribution_graph import ArtistContributionGraph

    parsed = answers.read_json(OPERATION, response, ArtistContributionGraph.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
) -> Response[ArtistContributionGraph]:
    """Get the contributions of an artist over time.

    Returns what one artist contributed, ready to be drawn as a graph.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The graph of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                artist_id,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
) -> ArtistContributionGraph:
    """Get the contributions of an artist over time.

    Returns what one artist contributed, ready to be drawn as a graph.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The graph of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                artist_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
) -> Response[ArtistContributionGraph]:
    """Get the contributions of an artist over time.

    Returns what one artist contributed, ready to be drawn as a graph.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The graph of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                artist_id,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
) -> ArtistContributionGraph:
    """Get the contributions of an artist over time.

    Returns what one artist contributed, ready to be drawn as a graph.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The graph of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                artist_id,
            ),
        )
    )
    return response.parsed
