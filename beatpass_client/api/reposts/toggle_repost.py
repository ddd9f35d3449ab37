"""Repost something, or take the repost back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.repost_toggle import RepostToggle
    from ...models.repost_toggled import RepostToggled
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="toggleRepost",
    method="POST",
    path="/reposts/toggle",
    kind="money",
    access="bearer",
    namespace="reposts",
    name="toggle",
)


def _call(
    *,
    body: RepostToggle,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/reposts/toggle",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[RepostToggled]:
    from ...models.repost_toggled import RepostToggled

    parsed = answers.read_json(OPERATION, response, RepostToggled.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: RepostToggle,
) -> Response[RepostToggled]:
    """Repost something, or take the repost back.

    Passes a track or an album on to one's followers, or undoes that: the same call does either,
    so after a lost answer look into one's reposts and do not send it again. One's own works
    cannot be reposted, and 20 an hour and 100 a day are the most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. Which of the two was done.

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
    body: RepostToggle,
) -> RepostToggled:
    """Repost something, or take the repost back.

    Passes a track or an album on to one's followers, or undoes that: the same call does either,
    so after a lost answer look into one's reposts and do not send it again. One's own works
    cannot be reposted, and 20 an hour and 100 a day are the most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        Which of the two was done.

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
    body: RepostToggle,
) -> Response[RepostToggled]:
    """Repost something, or take the repost back.

    Passes a track or an album on to one's followers, or undoes that: the same call does either,
    so after a lost answer look into one's reposts and do not send it again. One's own works
    cannot be reposted, and 20 an hour and 100 a day are the most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. Which of the two was done.

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
    body: RepostToggle,
) -> RepostToggled:
    """Repost something, or take the repost back.

    Passes a track or an album on to one's followers, or undoes that: the same call does either,
    so after a lost answer look into one's reposts and do not send it again. One's own works
    cannot be reposted, and 20 an hour and 100 a day are the most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        Which of the two was done.

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
