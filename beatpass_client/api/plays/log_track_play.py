"""Report a play."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.play_logged import PlayLogged
    from ...models.play_report import PlayReport
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="logTrackPlay",
    method="POST",
    path="/tracks/plays/{track}/log",
    operation_class="unsafe",
    auth="bearer",
    namespace="plays",
    name="log",
)


def _call(
    track_id: int, *, body: PlayReport | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/plays/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/log",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlayLogged]:
    from ...models.play_logged import PlayLogged

    return responses.read(OPERATION, response, PlayLogged.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    body: PlayReport | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[PlayLogged]:
    """Report a play.

    Reports that a track is being played and returns a token for that play. It feeds public
    figures, so report only what somebody really listens to.

    Args:
        track_id: Id of the track that is played.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The play is counted.

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
    body: PlayReport | Unset = UNSET,
    options: RequestOptions | None = None,
) -> PlayLogged:
    """Report a play.

    Reports that a track is being played and returns a token for that play. It feeds public
    figures, so report only what somebody really listens to.

    Args:
        track_id: Id of the track that is played.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The play is counted.

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
    body: PlayReport | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[PlayLogged]:
    """Report a play.

    Reports that a track is being played and returns a token for that play. It feeds public
    figures, so report only what somebody really listens to.

    Args:
        track_id: Id of the track that is played.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The play is counted.

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
    body: PlayReport | Unset = UNSET,
    options: RequestOptions | None = None,
) -> PlayLogged:
    """Report a play.

    Reports that a track is being played and returns a token for that play. It feeds public
    figures, so report only what somebody really listens to.

    Args:
        track_id: Id of the track that is played.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The play is counted.

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
