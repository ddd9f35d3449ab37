"""See where your XP came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.xp_sources import XPSources
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getXPSources",
    method="GET",
    path="/producer-intelligence/xp-sources",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="xp_sources",
    rate_group="producer-dashboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/xp-sources",)),
    )


def _answer(response: httpx.Response) -> Response[XPSources]:
    from ...models.xp_sources import XPSources

    parsed = answers.read_json(OPERATION, response, XPSources.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[XPSources]:
    """See where your XP came from.

    Returns what the owner of the token was given experience points for.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The XP by where it came from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> XPSources:
    """See where your XP came from.

    Returns what the owner of the token was given experience points for.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The XP by where it came from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[XPSources]:
    """See where your XP came from.

    Returns what the owner of the token was given experience points for.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The XP by where it came from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> XPSources:
    """See where your XP came from.

    Returns what the owner of the token was given experience points for.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The XP by where it came from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
