"""Look up a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.track_answer import TrackAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrack",
    method="GET",
    path="/tracks/{id}",
    operation_class="read",
    auth="optional",
    namespace="tracks",
    name="get",
)


def _call(track_id: int, *, loader: str | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
            )
        ),
        query=requests.query(OPERATION, (("loader", loader),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackAnswer]:
    from ...models.track_answer import TrackAnswer

    return responses.read(OPERATION, response, TrackAnswer.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackAnswer]:
    """Look up a track.

    Returns one track with its artists, album, genres and tags. With a token it carries the
    musical data, the price and the counters too.

    Args:
        track_id: Id of the track to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                loader=loader,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackAnswer:
    """Look up a track.

    Returns one track with its artists, album, genres and tags. With a token it carries the
    musical data, the price and the counters too.

    Args:
        track_id: Id of the track to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                loader=loader,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackAnswer]:
    """Look up a track.

    Returns one track with its artists, album, genres and tags. With a token it carries the
    musical data, the price and the counters too.

    Args:
        track_id: Id of the track to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                loader=loader,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    loader: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackAnswer:
    """Look up a track.

    Returns one track with its artists, album, genres and tags. With a token it carries the
    musical data, the price and the counters too.

    Args:
        track_id: Id of the track to look up.
        client: The client to send with; a token is optional and brings more fields.
        loader: Name of the set of related things to send along.
        options: What is different for this call.

    Returns:
        The track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                loader=loader,
                options=options,
            ),
        )
    )
    return response.parsed
