"""Get a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.channel import Channel
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getChannel",
    method="GET",
    path="/channel/{channel}",
    kind="read",
    access="bearer",
    namespace="channels",
    name="get",
)


def _call(
    channel: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/channel/",
                calls.path_segment(OPERATION, "channel", channel),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[Channel]:
    from ...models.channel import Channel

    parsed = answers.read_json(OPERATION, response, Channel.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    channel: str,
    *,
    client: AsyncClient,
) -> Response[Channel]:
    """Get a channel.

    Returns one channel with what it shows.

    Args:
        channel: Which channel to look up.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The channel.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                channel,
            ),
        )
    )


async def asyncio(
    channel: str,
    *,
    client: AsyncClient,
) -> Channel:
    """Get a channel.

    Returns one channel with what it shows.

    Args:
        channel: Which channel to look up.
        client: The client to send with; it needs a token.

    Returns:
        The channel.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                channel,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    channel: str,
    *,
    client: SyncClient,
) -> Response[Channel]:
    """Get a channel.

    Returns one channel with what it shows.

    Args:
        channel: Which channel to look up.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The channel.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                channel,
            ),
        )
    )


def sync(
    channel: str,
    *,
    client: SyncClient,
) -> Channel:
    """Get a channel.

    Returns one channel with what it shows.

    Args:
        channel: Which channel to look up.
        client: The client to send with; it needs a token.

    Returns:
        The channel.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                channel,
            ),
        )
    )
    return response.parsed
