"""Change lyrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.lyric_update import LyricUpdate
    from ...models.lyric_updated import LyricUpdated
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updateLyrics",
    method="PUT",
    path="/lyrics/{id}",
    operation_class="idempotent",
    auth="bearer",
    namespace="lyrics",
    name="update",
)


def _call(id: int, *, body: LyricUpdate | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/lyrics/",
                requests.path_segment(OPERATION, "id", id, integer=True),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LyricUpdated]:
    from ...models.lyric_updated import LyricUpdated

    return responses.read(OPERATION, response, LyricUpdated.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    body: LyricUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[LyricUpdated]:
    """Change lyrics.

    Replaces the words that are stored under an id.

    Args:
        id: Id of the lyric to change, not of its track.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The words are changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
    body: LyricUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> LyricUpdated:
    """Change lyrics.

    Replaces the words that are stored under an id.

    Args:
        id: Id of the lyric to change, not of its track.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The words are changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
    body: LyricUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[LyricUpdated]:
    """Change lyrics.

    Replaces the words that are stored under an id.

    Args:
        id: Id of the lyric to change, not of its track.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The words are changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
    body: LyricUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> LyricUpdated:
    """Change lyrics.

    Replaces the words that are stored under an id.

    Args:
        id: Id of the lyric to change, not of its track.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The words are changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
