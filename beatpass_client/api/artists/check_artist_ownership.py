"""See whether an artist is claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_ownership import ArtistOwnership
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="checkArtistOwnership",
    method="GET",
    path="/artists/{artist}/check-ownership",
    operation_class="read",
    auth="bearer",
    namespace="artists",
    name="check_ownership",
)


def _call(artist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/check-ownership",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistOwnership]:
    from ...models.artist_ownership import ArtistOwnership

    return responses.read(OPERATION, response, ArtistOwnership.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistOwnership]:
    """See whether an artist is claimed.

    Tells whether an account has claimed an artist page.

    Args:
        artist_id: Id of the artist in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Whether the page is claimed.

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
) -> ArtistOwnership:
    """See whether an artist is claimed.

    Tells whether an account has claimed an artist page.

    Args:
        artist_id: Id of the artist in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Whether the page is claimed.

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
) -> Response[ArtistOwnership]:
    """See whether an artist is claimed.

    Tells whether an account has claimed an artist page.

    Args:
        artist_id: Id of the artist in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Whether the page is claimed.

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
) -> ArtistOwnership:
    """See whether an artist is claimed.

    Tells whether an account has claimed an artist page.

    Args:
        artist_id: Id of the artist in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Whether the page is claimed.

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
