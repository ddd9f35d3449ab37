"""Get a genre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.genre_details import GenreDetails
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getGenre",
    method="GET",
    path="/genres/{name}",
    operation_class="read",
    auth="bearer",
    namespace="genres",
    name="get",
)


def _call(name: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/genres/",
                requests.path_segment(OPERATION, "name", name),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[GenreDetails]:
    from ...models.genre_details import GenreDetails

    return responses.read(OPERATION, response, GenreDetails.from_dict)


async def asyncio_detailed(
    name: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[GenreDetails]:
    """Get a genre.

    Returns one genre, found by its name.

    Args:
        name: Name of the genre.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                name,
                options=options,
            ),
        )
    )


async def asyncio(
    name: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> GenreDetails:
    """Get a genre.

    Returns one genre, found by its name.

    Args:
        name: Name of the genre.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                name,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    name: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[GenreDetails]:
    """Get a genre.

    Returns one genre, found by its name.

    Args:
        name: Name of the genre.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                name,
                options=options,
            ),
        )
    )


def sync(
    name: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> GenreDetails:
    """Get a genre.

    Returns one genre, found by its name.

    Args:
        name: Name of the genre.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The genre.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                name,
                options=options,
            ),
        )
    )
    return response.parsed
