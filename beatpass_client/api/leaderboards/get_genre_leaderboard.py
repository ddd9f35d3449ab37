"""Get the ranking within a genre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.leaderboard_genre import LeaderboardGenre
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getGenreLeaderboard",
    method="GET",
    path="/leaderboards/genre/{genre}",
    kind="read",
    access="bearer",
    namespace="leaderboards",
    name="genre",
)


def _call(
    genre: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/leaderboards/genre/",
                calls.path_segment(OPERATION, "genre", genre),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[LeaderboardGenre]:
    from ...models.leaderboard_genre import LeaderboardGenre

    parsed = answers.read_json(OPERATION, response, LeaderboardGenre.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    genre: str,
    *,
    client: AsyncClient,
) -> Response[LeaderboardGenre]:
    """Get the ranking within a genre.

    Returns the producers of one genre in order. The server renews its rankings every five
    minutes.

    Args:
        genre: Name of the genre to rank.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The ranking within the genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                genre,
            ),
        )
    )


async def asyncio(
    genre: str,
    *,
    client: AsyncClient,
) -> LeaderboardGenre:
    """Get the ranking within a genre.

    Returns the producers of one genre in order. The server renews its rankings every five
    minutes.

    Args:
        genre: Name of the genre to rank.
        client: The client to send with; it needs a token.

    Returns:
        The ranking within the genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                genre,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    genre: str,
    *,
    client: SyncClient,
) -> Response[LeaderboardGenre]:
    """Get the ranking within a genre.

    Returns the producers of one genre in order. The server renews its rankings every five
    minutes.

    Args:
        genre: Name of the genre to rank.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The ranking within the genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                genre,
            ),
        )
    )


def sync(
    genre: str,
    *,
    client: SyncClient,
) -> LeaderboardGenre:
    """Get the ranking within a genre.

    Returns the producers of one genre in order. The server renews its rankings every five
    minutes.

    Args:
        genre: Name of the genre to rank.
        client: The client to send with; it needs a token.

    Returns:
        The ranking within the genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                genre,
            ),
        )
    )
    return response.parsed
