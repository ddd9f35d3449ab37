"""Get the ranking within a genre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getGenreLeaderboard",
    method="GET",
    path="/leaderboards/genre/{genre}",
    operation_class="read",
    auth="bearer",
    namespace="leaderboards",
    name="genre",
)


def _call(genre: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/leaderboards/genre/",
                requests.path_segment(OPERATION, "genre", genre),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    genre: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the ranking within a genre.

    Returns the producers of one genre in order. The server renews its rankings every five
    minutes.

    Args:
        genre: Name of the genre to rank.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The ranking within the genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                genre,
                options=options,
            ),
        )
    )


async def asyncio(
    genre: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the ranking within a genre.

    Returns the producers of one genre in order. The server renews its rankings every five
    minutes.

    Args:
        genre: Name of the genre to rank.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The ranking within the genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                genre,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    genre: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the ranking within a genre.

    Returns the producers of one genre in order. The server renews its rankings every five
    minutes.

    Args:
        genre: Name of the genre to rank.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The ranking within the genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                genre,
                options=options,
            ),
        )
    )


def sync(
    genre: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the ranking within a genre.

    Returns the producers of one genre in order. The server renews its rankings every five
    minutes.

    Args:
        genre: Name of the genre to rank.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The ranking within the genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                genre,
                options=options,
            ),
        )
    )
    return response.parsed
