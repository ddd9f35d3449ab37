"""Get figures about your following."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.social_analytics import SocialAnalytics
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getSocialAnalytics",
    method="GET",
    path="/producer-intelligence/social-analytics",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="social_analytics",
    rate_group="social-analytics",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/social-analytics",)),
    )


def _answer(response: httpx.Response) -> Response[SocialAnalytics]:
    from ...models.social_analytics import SocialAnalytics

    parsed = answers.read_json(OPERATION, response, SocialAnalytics.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[SocialAnalytics]:
    """Get figures about your following.

    Returns how others react to the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The social figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> SocialAnalytics:
    """Get figures about your following.

    Returns how others react to the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The social figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[SocialAnalytics]:
    """Get figures about your following.

    Returns how others react to the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The social figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> SocialAnalytics:
    """Get figures about your following.

    Returns how others react to the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The social figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
