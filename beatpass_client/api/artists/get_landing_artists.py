"""List the artists of the landing page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.landing_artists import LandingArtists
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getLandingArtists",
    method="GET",
    path="/landing/artists",
    kind="read",
    access="bearer",
    namespace="artists",
    name="landing",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/landing/artists",)),
    )


def _answer(response: httpx.Response) -> Response[LandingArtists]:
    from ...models.landing_artists import LandingArtists

    parsed = answers.read_json(OPERATION, response, LandingArtists.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LandingArtists]:
    """List the artists of the landing page.

    Returns the artists that visitors see first.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artists shown.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LandingArtists:
    """List the artists of the landing page.

    Returns the artists that visitors see first.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The artists shown.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LandingArtists]:
    """List the artists of the landing page.

    Returns the artists that visitors see first.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The artists shown.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LandingArtists:
    """List the artists of the landing page.

    Returns the artists that visitors see first.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The artists shown.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
