"""Get your artist profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_profile import ArtistProfile
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistProfile",
    method="GET",
    path="/artist/profile",
    operation_class="read",
    auth="bearer",
    namespace="artist_profile",
    name="get",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/profile",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistProfile]:
    from ...models.artist_profile import ArtistProfile

    return responses.read(OPERATION, response, ArtistProfile.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistProfile]:
    """Get your artist profile.

    Returns the artist page of the owner of the token, with its totals and whether it may
    upload.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Your artist profile.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> ArtistProfile:
    """Get your artist profile.

    Returns the artist page of the owner of the token, with its totals and whether it may
    upload.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Your artist profile.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistProfile]:
    """Get your artist profile.

    Returns the artist page of the owner of the token, with its totals and whether it may
    upload.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Your artist profile.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> ArtistProfile:
    """Get your artist profile.

    Returns the artist page of the owner of the token, with its totals and whether it may
    upload.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Your artist profile.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
