"""Report how long a play lasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.play_duration import PlayDuration
    from ...models.play_duration_updated import PlayDurationUpdated
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="updatePlayDuration",
    method="POST",
    path="/tracks/plays/{track}/update-duration",
    kind="unsafe",
    access="bearer",
    namespace="plays",
    name="update_duration",
)


def _call(
    track: int,
    *,
    body: PlayDuration | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/plays/",
                calls.path_segment(OPERATION, "track", track, integer=True),
                "/update-duration",
            )
        ),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[PlayDurationUpdated]:
    from ...models.play_duration_updated import PlayDurationUpdated

    parsed = answers.read_json(OPERATION, response, PlayDurationUpdated.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
    body: PlayDuration | Unset = UNSET,
) -> Response[PlayDurationUpdated]:
    """Report how long a play lasted.

    Adds the listening time to a play that was reported before. How to name the play and its
    time is not documented.

    Args:
        track: Id of the track that was played.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The listening time is noted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                track,
                body=body,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
    body: PlayDuration | Unset = UNSET,
) -> PlayDurationUpdated:
    """Report how long a play lasted.

    Adds the listening time to a play that was reported before. How to name the play and its
    time is not documented.

    Args:
        track: Id of the track that was played.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The listening time is noted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                track,
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
    body: PlayDuration | Unset = UNSET,
) -> Response[PlayDurationUpdated]:
    """Report how long a play lasted.

    Adds the listening time to a play that was reported before. How to name the play and its
    time is not documented.

    Args:
        track: Id of the track that was played.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The listening time is noted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                track,
                body=body,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
    body: PlayDuration | Unset = UNSET,
) -> PlayDurationUpdated:
    """Report how long a play lasted.

    Adds the listening time to a play that was reported before. How to name the play and its
    time is not documented.

    Args:
        track: Id of the track that was played.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The listening time is noted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                track,
                body=body,
            ),
        )
    )
    return response.parsed
