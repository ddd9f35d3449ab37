"""List your achievements as a producer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_achievements import ProducerAchievements
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerAchievements",
    method="GET",
    path="/producer-intelligence/achievements",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="achievements",
    rate_group="producer-dashboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/achievements",)),
    )


def _answer(response: httpx.Response) -> Response[ProducerAchievements]:
    from ...models.producer_achievements import ProducerAchievements

    parsed = answers.read_json(OPERATION, response, ProducerAchievements.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProducerAchievements]:
    """List your achievements as a producer.

    Returns the achievements of the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProducerAchievements:
    """List your achievements as a producer.

    Returns the achievements of the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProducerAchievements]:
    """List your achievements as a producer.

    Returns the achievements of the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProducerAchievements:
    """List your achievements as a producer.

    Returns the achievements of the owner of the token.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
