"""Publish a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.track_answer import TrackAnswer
    from ...models.track_create import TrackCreate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createTrack",
    method="POST",
    path="/tracks",
    operation_class="unsafe",
    auth="bearer",
    namespace="tracks",
    name="create",
)


def _call(*, body: TrackCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/tracks",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackAnswer]:
    from ...models.track_answer import TrackAnswer

    return responses.read(OPERATION, response, TrackAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TrackCreate,
    options: RequestOptions | None = None,
) -> Response[TrackAnswer]:
    """Publish a track.

    Makes a track out of audio that has been uploaded. Exclusive offers, sample safety and the
    use of AI each make further fields necessary. The account needs the right to create music;
    selling licenses needs a way to be paid.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: TrackCreate,
    options: RequestOptions | None = None,
) -> TrackAnswer:
    """Publish a track.

    Makes a track out of audio that has been uploaded. Exclusive offers, sample safety and the
    use of AI each make further fields necessary. The account needs the right to create music;
    selling licenses needs a way to be paid.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: TrackCreate,
    options: RequestOptions | None = None,
) -> Response[TrackAnswer]:
    """Publish a track.

    Makes a track out of audio that has been uploaded. Exclusive offers, sample safety and the
    use of AI each make further fields necessary. The account needs the right to create music;
    selling licenses needs a way to be paid.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: TrackCreate,
    options: RequestOptions | None = None,
) -> TrackAnswer:
    """Publish a track.

    Makes a track out of audio that has been uploaded. Exclusive offers, sample safety and the
    use of AI each make further fields necessary. The account needs the right to create music;
    selling licenses needs a way to be paid.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
