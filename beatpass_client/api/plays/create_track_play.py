"""Count a play."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.play_created import PlayCreated
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createTrackPlay",
    method="POST",
    path="/tracks/{track}/plays",
    operation_class="unsafe",
    auth="bearer",
    namespace="plays",
    name="create",
)


def _call(track: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track", track, integer=True),
                "/plays",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlayCreated]:
    from ...models.play_created import PlayCreated

    return responses.read(OPERATION, response, PlayCreated.from_dict)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[PlayCreated]:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track: Id of the track to count it for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One more play is counted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track,
                options=options,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> PlayCreated:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track: Id of the track to count it for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        One more play is counted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[PlayCreated]:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track: Id of the track to count it for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One more play is counted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track,
                options=options,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> PlayCreated:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track: Id of the track to count it for.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        One more play is counted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track,
                options=options,
            ),
        )
    )
    return response.parsed
