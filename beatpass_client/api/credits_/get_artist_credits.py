"""List an artist's credits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistCredits",
    method="GET",
    path="/artists/{artist}/credits",
    operation_class="read",
    auth="bearer",
    namespace="credits_",
    name="list",
)


def _call(artist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/credits",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page. A credit is
    said to have a `popularity` from 0 to 100, and that of an album its `total_tracks`, but
    nobody says where in the answer.

    Args:
        artist_id: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist's credits.

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
) -> UndocumentedAnswer:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page. A credit is
    said to have a `popularity` from 0 to 100, and that of an album its `total_tracks`, but
    nobody says where in the answer.

    Args:
        artist_id: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist's credits.

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
) -> Response[UndocumentedAnswer]:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page. A credit is
    said to have a `popularity` from 0 to 100, and that of an album its `total_tracks`, but
    nobody says where in the answer.

    Args:
        artist_id: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist's credits.

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
) -> UndocumentedAnswer:
    """List an artist's credits.

    Returns the works an artist has taken part in, as entered on the artist's page. A credit is
    said to have a `popularity` from 0 to 100, and that of an album its `total_tracks`, but
    nobody says where in the answer.

    Args:
        artist_id: Id of the artist whose credits are wanted.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist's credits.

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
