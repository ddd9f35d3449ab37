"""Get a genre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.genre_details import GenreDetails
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getGenre",
    method="GET",
    path="/genres/{name}",
    kind="read",
    access="bearer",
    namespace="genres",
    name="get",
)


def _call(
    name: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/genres/",
                calls.path_segment(OPERATION, "name", name),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[GenreDetails]:
    from ...models.genre_details import GenreDetails

    parsed = answers.read_json(OPERATION, response, GenreDetails.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    name: str,
    *,
    client: AsyncClient,
) -> Response[GenreDetails]:
    """Get a genre.

    Returns one genre, found by its name.

    Args:
        name: Name of the genre.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                name,
            ),
        )
    )


async def asyncio(
    name: str,
    *,
    client: AsyncClient,
) -> GenreDetails:
    """Get a genre.

    Returns one genre, found by its name.

    Args:
        name: Name of the genre.
        client: The client to send with; it needs a token.

    Returns:
        The genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                name,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    name: str,
    *,
    client: SyncClient,
) -> Response[GenreDetails]:
    """Get a genre.

    Returns one genre, found by its name.

    Args:
        name: Name of the genre.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                name,
            ),
        )
    )


def sync(
    name: str,
    *,
    client: SyncClient,
) -> GenreDetails:
    """Get a genre.

    Returns one genre, found by its name.

    Args:
        name: Name of the genre.
        client: The client to send with; it needs a token.

    Returns:
        The genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                name,
            ),
        )
    )
    return response.parsed
