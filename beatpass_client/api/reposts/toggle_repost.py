"""Repost something, or take the repost back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.repost_toggle import RepostToggle
    from ...models.repost_toggled import RepostToggled
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="toggleRepost",
    method="POST",
    path="/reposts/toggle",
    operation_class="money",
    auth="bearer",
    namespace="reposts",
    name="toggle",
    verify="call bp.reposts.list(user_id) and see if it is there",
)


def _call(*, body: RepostToggle, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/reposts/toggle",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[RepostToggled]:
    from ...models.repost_toggled import RepostToggled

    return responses.read(OPERATION, response, RepostToggled.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: RepostToggle,
    options: RequestOptions | None = None,
) -> Response[RepostToggled]:
    """Repost something, or take the repost back.

    Passes a track or an album on to one's followers, or undoes that: the same call does either,
    so after a lost answer look into one's reposts and do not send it again. One's own works
    cannot be reposted, and 20 an hour and 100 a day are the most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Which of the two was done.

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
    body: RepostToggle,
    options: RequestOptions | None = None,
) -> RepostToggled:
    """Repost something, or take the repost back.

    Passes a track or an album on to one's followers, or undoes that: the same call does either,
    so after a lost answer look into one's reposts and do not send it again. One's own works
    cannot be reposted, and 20 an hour and 100 a day are the most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        Which of the two was done.

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
    body: RepostToggle,
    options: RequestOptions | None = None,
) -> Response[RepostToggled]:
    """Repost something, or take the repost back.

    Passes a track or an album on to one's followers, or undoes that: the same call does either,
    so after a lost answer look into one's reposts and do not send it again. One's own works
    cannot be reposted, and 20 an hour and 100 a day are the most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Which of the two was done.

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
    body: RepostToggle,
    options: RequestOptions | None = None,
) -> RepostToggled:
    """Repost something, or take the repost back.

    Passes a track or an album on to one's followers, or undoes that: the same call does either,
    so after a lost answer look into one's reposts and do not send it again. One's own works
    cannot be reposted, and 20 an hour and 100 a day are the most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        Which of the two was done.

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
