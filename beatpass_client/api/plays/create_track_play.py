"""Count a play."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.play_created import PlayCreated
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="createTrackPlay",
    method="POST",
    path="/tracks/{track}/plays",
    kind="unsafe",
    access="bearer",
    namespace="plays",
    name="create",
)


def _call(
    track: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "track", track, integer=True),
                "/plays",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[PlayCreated]:
    from ...models.play_created import PlayCreated

    parsed = answers.read_json(OPERATION, response, PlayCreated.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
) -> Response[PlayCreated]:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track: Id of the track to count it for.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. One more play is counted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                track,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
) -> PlayCreated:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track: Id of the track to count it for.
        client: The client to send with; it needs a token.

    Returns:
        One more play is counted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                track,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
) -> Response[PlayCreated]:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track: Id of the track to count it for.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. One more play is counted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                track,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
) -> PlayCreated:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track: Id of the track to count it for.
        client: The client to send with; it needs a token.

    Returns:
        One more play is counted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                track,
            ),
        )
    )
    return response.parsed
