"""Write lyrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.lyric_create import LyricCreate
    from ...models.lyric_created import LyricCreated
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="createLyrics",
    method="POST",
    path="/lyrics",
    kind="unsafe",
    access="bearer",
    namespace="lyrics",
    name="create",
)


def _call(
    *,
    body: LyricCreate | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/lyrics",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[LyricCreated]:
    from ...models.lyric_created import LyricCreated

    parsed = answers.read_json(OPERATION, response, LyricCreated.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: LyricCreate | Unset = UNSET,
) -> Response[LyricCreated]:
    """Write lyrics.

    Stores the words of a track. After a lost answer look for them before you send them again.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The words are stored.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: LyricCreate | Unset = UNSET,
) -> LyricCreated:
    """Write lyrics.

    Stores the words of a track. After a lost answer look for them before you send them again.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The words are stored.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: LyricCreate | Unset = UNSET,
) -> Response[LyricCreated]:
    """Write lyrics.

    Stores the words of a track. After a lost answer look for them before you send them again.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The words are stored.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: LyricCreate | Unset = UNSET,
) -> LyricCreated:
    """Write lyrics.

    Stores the words of a track. After a lost answer look for them before you send them again.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The words are stored.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
