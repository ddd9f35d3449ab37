"""Report how long a play lasted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...models.undocumented_body import UndocumentedBody
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updatePlayDuration",
    method="POST",
    path="/tracks/plays/{track}/update-duration",
    operation_class="unsafe",
    auth="bearer",
    namespace="plays",
    name="update_duration",
)


def _call(
    track_id: int, *, body: UndocumentedBody | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/plays/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/update-duration",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Report how long a play lasted.

    Adds the listening time to a play that was reported before. How to name the play and its
    time is not documented.

    Args:
        track_id: Id of the track that was played.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The listening time is noted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Report how long a play lasted.

    Adds the listening time to a play that was reported before. How to name the play and its
    time is not documented.

    Args:
        track_id: Id of the track that was played.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The listening time is noted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Report how long a play lasted.

    Adds the listening time to a play that was reported before. How to name the play and its
    time is not documented.

    Args:
        track_id: Id of the track that was played.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The listening time is noted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Report how long a play lasted.

    Adds the listening time to a play that was reported before. How to name the play and its
    time is not documented.

    Args:
        track_id: Id of the track that was played.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The listening time is noted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
