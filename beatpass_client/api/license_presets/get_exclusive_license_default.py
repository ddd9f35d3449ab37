"""Get your artist profile's default license."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_artist_default import LicenseArtistDefault
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getExclusiveLicenseDefault",
    method="GET",
    path="/artist/exclusive-license-default",
    kind="read",
    access="bearer",
    namespace="license_presets",
    name="get_artist_default",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/exclusive-license-default",)),
    )


def _answer(response: httpx.Response) -> Response[LicenseArtistDefault]:
    from ...models.license_artist_default import LicenseArtistDefault

    parsed = answers.read_json(OPERATION, response, LicenseArtistDefault.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LicenseArtistDefault]:
    """Get your artist profile's default license.

    Returns the exclusive license that the artist profile of the token uses by default.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The default license of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LicenseArtistDefault:
    """Get your artist profile's default license.

    Returns the exclusive license that the artist profile of the token uses by default.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The default license of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LicenseArtistDefault]:
    """Get your artist profile's default license.

    Returns the exclusive license that the artist profile of the token uses by default.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The default license of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LicenseArtistDefault:
    """Get your artist profile's default license.

    Returns the exclusive license that the artist profile of the token uses by default.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The default license of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
