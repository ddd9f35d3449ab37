"""Change lyrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...models.undocumented_body import UndocumentedBody
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


def _call(
    lyric_id: int, *, body: UndocumentedBody | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/lyrics/",
                requests.path_segment(OPERATION, "lyric_id", lyric_id, integer=True),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    lyric_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Change lyrics.

    Replaces the words that are stored under an id.

    Args:
        lyric_id: Id of the lyric to change, not of its track.
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
                lyric_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    lyric_id: int,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Change lyrics.

    Replaces the words that are stored under an id.

    Args:
        lyric_id: Id of the lyric to change, not of its track.
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
                lyric_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    lyric_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Change lyrics.

    Replaces the words that are stored under an id.

    Args:
        lyric_id: Id of the lyric to change, not of its track.
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
                lyric_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    lyric_id: int,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Change lyrics.

    Replaces the words that are stored under an id.

    Args:
        lyric_id: Id of the lyric to change, not of its track.
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
                lyric_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
