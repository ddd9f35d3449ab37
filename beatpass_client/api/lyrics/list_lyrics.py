"""List lyrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.lyric_list import LyricList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listLyrics",
    method="GET",
    path="/lyrics",
    kind="read",
    access="bearer",
    namespace="lyrics",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/lyrics",)),
    )


def _answer(response: httpx.Response) -> Response[LyricList]:
    from ...models.lyric_list import LyricList

    parsed = answers.read_json(OPERATION, response, LyricList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LyricList]:
    """List lyrics.

    Returns the lyrics that the owner of the token can see.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The lyrics.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LyricList:
    """List lyrics.

    Returns the lyrics that the owner of the token can see.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The lyrics.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LyricList]:
    """List lyrics.

    Returns the lyrics that the owner of the token can see.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The lyrics.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LyricList:
    """List lyrics.

    Returns the lyrics that the owner of the token can see.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The lyrics.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
