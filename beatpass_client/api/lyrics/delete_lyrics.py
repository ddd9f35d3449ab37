"""Delete lyrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deleteLyrics",
    method="DELETE",
    path="/lyrics/{id}",
    operation_class="idempotent",
    auth="bearer",
    namespace="lyrics",
    name="delete",
)


def _call(lyric_ids: list[int], *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/lyrics/",
                requests.path_segment(OPERATION, "lyric_ids", lyric_ids, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    lyric_ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        lyric_ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                lyric_ids,
                options=options,
            ),
        )
    )


async def asyncio(
    lyric_ids: list[int],
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        lyric_ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                lyric_ids,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    lyric_ids: list[int],
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        lyric_ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                lyric_ids,
                options=options,
            ),
        )
    )


def sync(
    lyric_ids: list[int],
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Delete lyrics.

    Deletes one lyric or several. The tracks they belong to stay.

    Args:
        lyric_ids: Ids of the lyrics to delete, not of their tracks.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The lyrics are deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                lyric_ids,
                options=options,
            ),
        )
    )
    return response.parsed
