"""List genres."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.genre_list import GenreList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="indexGenres",
    method="GET",
    path="/genres",
    operation_class="read",
    auth="optional",
    namespace="genres",
    name="list",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/genres",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[GenreList]:
    from ...models.genre_list import GenreList

    return responses.read(OPERATION, response, GenreList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[GenreList]:
    """List genres.

    Returns the genres as one page; there is no way to ask for another.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The genres.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> GenreList:
    """List genres.

    Returns the genres as one page; there is no way to ask for another.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The genres.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[GenreList]:
    """List genres.

    Returns the genres as one page; there is no way to ask for another.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The genres.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> GenreList:
    """List genres.

    Returns the genres as one page; there is no way to ask for another.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The genres.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
