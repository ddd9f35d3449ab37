"""List channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.channel_list import ChannelList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listChannels",
    method="GET",
    path="/channel",
    kind="read",
    access="bearer",
    namespace="channels",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/channel",)),
    )


def _answer(response: httpx.Response) -> Response[ChannelList]:
    from ...models.channel_list import ChannelList

    parsed = answers.read_json(OPERATION, response, ChannelList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ChannelList]:
    """List channels.

    Returns the channels of the site.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The channels.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ChannelList:
    """List channels.

    Returns the channels of the site.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The channels.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ChannelList]:
    """List channels.

    Returns the channels of the site.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The channels.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ChannelList:
    """List channels.

    Returns the channels of the site.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The channels.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
