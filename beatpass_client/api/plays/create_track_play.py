"""Count a play."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
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


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/plays",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track_id: Id of the track to count it for.
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
                track_id,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track_id: Id of the track to count it for.
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
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track_id: Id of the track to count it for.
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
                track_id,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Count a play.

    Counts one play of a track. It feeds public figures, so count only what somebody really
    listens to. `plays.log` is better documented and returns a token for the play.

    Args:
        track_id: Id of the track to count it for.
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
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed
