"""See what happens around you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.social_activity_feed import SocialActivityFeed
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getSocialActivityFeed",
    method="GET",
    path="/producer-intelligence/social-activity-feed",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="social_activity_feed",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/social-activity-feed",)),
    )


def _answer(response: httpx.Response) -> Response[SocialActivityFeed]:
    from ...models.social_activity_feed import SocialActivityFeed

    parsed = answers.read_json(OPERATION, response, SocialActivityFeed.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[SocialActivityFeed]:
    """See what happens around you.

    Returns the latest social activity that concerns the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The activity.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> SocialActivityFeed:
    """See what happens around you.

    Returns the latest social activity that concerns the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The activity.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[SocialActivityFeed]:
    """See what happens around you.

    Returns the latest social activity that concerns the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The activity.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> SocialActivityFeed:
    """See what happens around you.

    Returns the latest social activity that concerns the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The activity.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
