"""Look up an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.artist_answer import ArtistAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtist",
    method="GET",
    path="/artists/{id}",
    operation_class="read",
    auth="optional",
    namespace="artists",
    name="get",
)


def _call(artist_id: int, *, loader: str | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
            )
        ),
        query=requests.query(OPERATION, (("loader", loader),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistAnswer]:
    from ...models.artist_answer import ArtistAnswer

    return responses.read(OPERATION, response, ArtistAnswer.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ArtistAnswer]:
    """Look up an artist.

    Returns one artist, and beside it the first albums and tracks. Which related things come
    depends on the loader and on the tabs that the artist's page shows.

    Args:
        artist_id: Id of the artist to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist, with a first page of albums and of
            tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                loader=loader,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ArtistAnswer:
    """Look up an artist.

    Returns one artist, and beside it the first albums and tracks. Which related things come
    depends on the loader and on the tabs that the artist's page shows.

    Args:
        artist_id: Id of the artist to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The artist, with a first page of albums and of tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                loader=loader,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ArtistAnswer]:
    """Look up an artist.

    Returns one artist, and beside it the first albums and tracks. Which related things come
    depends on the loader and on the tabs that the artist's page shows.

    Args:
        artist_id: Id of the artist to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist, with a first page of albums and of
            tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                loader=loader,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ArtistAnswer:
    """Look up an artist.

    Returns one artist, and beside it the first albums and tracks. Which related things come
    depends on the loader and on the tabs that the artist's page shows.

    Args:
        artist_id: Id of the artist to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The artist, with a first page of albums and of tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                loader=loader,
                options=options,
            ),
        )
    )
    return response.parsed
