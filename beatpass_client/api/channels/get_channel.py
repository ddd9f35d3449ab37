"""Get a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getChannel",
    method="GET",
    path="/channel/{channel}",
    operation_class="read",
    auth="bearer",
    namespace="channels",
    name="get",
)


def _call(channel: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/channel/",
                requests.path_segment(OPERATION, "channel", channel),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    channel: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get a channel.

    Returns one channel with what it shows.

    Args:
        channel: Which channel to look up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The channel.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                channel,
                options=options,
            ),
        )
    )


async def asyncio(
    channel: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get a channel.

    Returns one channel with what it shows.

    Args:
        channel: Which channel to look up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The channel.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                channel,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    channel: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get a channel.

    Returns one channel with what it shows.

    Args:
        channel: Which channel to look up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The channel.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                channel,
                options=options,
            ),
        )
    )


def sync(
    channel: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get a channel.

    Returns one channel with what it shows.

    Args:
        channel: Which channel to look up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The channel.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                channel,
                options=options,
            ),
        )
    )
    return response.parsed
