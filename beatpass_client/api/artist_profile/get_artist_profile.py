"""Get your artist profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_profile import ArtistProfile
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistProfile",
    method="GET",
    path="/artist/profile",
    kind="read",
    access="bearer",
    namespace="artist_profile",
    name="get",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/profile",)),
    )


def _answer(response: httpx.Response) -> Response[ArtistProfile]:
    from ...models.artist_profile import ArtistProfile

    parsed = answers.read_json(OPERATION, response, ArtistProfile.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ArtistProfile]:
    """Get your artist profile.

    Returns the artist page of the owner of the token, with its totals and whether it may
    upload.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Your artist profile.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ArtistProfile:
    """Get your artist profile.

    Returns the artist page of the owner of the token, with its totals and whether it may
    upload.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Your artist profile.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ArtistProfile]:
    """Get your artist profile.

    Returns the artist page of the owner of the token, with its totals and whether it may
    upload.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Your artist profile.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ArtistProfile:
    """Get your artist profile.

    Returns the artist page of the owner of the token, with its totals and whether it may
    upload.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Your artist profile.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
