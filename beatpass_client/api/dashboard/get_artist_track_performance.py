"""See how your newest tracks do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_track_performance import ArtistTrackPerformance
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistTrackPerformance",
    method="GET",
    path="/artist/track-performance",
    operation_class="read",
    auth="bearer",
    namespace="dashboard",
    name="track_performance",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/track-performance",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[list[ArtistTrackPerformance]]:
    from ...models.artist_track_performance import ArtistTrackPerformance

    return responses.read(OPERATION, response, responses.list_of(ArtistTrackPerformance.from_dict))


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[list[ArtistTrackPerformance]]:
    """See how your newest tracks do.

    Returns plays and contribution of the 20 newest tracks of the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The newest tracks with their figures.

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
) -> list[ArtistTrackPerformance]:
    """See how your newest tracks do.

    Returns plays and contribution of the 20 newest tracks of the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The newest tracks with their figures.

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
) -> Response[list[ArtistTrackPerformance]]:
    """See how your newest tracks do.

    Returns plays and contribution of the 20 newest tracks of the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The newest tracks with their figures.

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
) -> list[ArtistTrackPerformance]:
    """See how your newest tracks do.

    Returns plays and contribution of the 20 newest tracks of the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The newest tracks with their figures.

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
