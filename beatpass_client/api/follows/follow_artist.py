"""Start following an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="followArtist",
    method="POST",
    path="/artists/{id}/follow",
    operation_class="unsafe",
    auth="bearer",
    namespace="follows",
    name="follow_artist",
)


def _call(artist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/follow",
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
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        artist_id: Id of the artist to follow.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist is followed.

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
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        artist_id: Id of the artist to follow.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist is followed.

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
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        artist_id: Id of the artist to follow.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The artist is followed.

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
    """Start following an artist.

    Makes the token's owner a follower of the artist. An account can follow up to 5,000 others.

    Args:
        artist_id: Id of the artist to follow.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The artist is followed.

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
