"""Change your artist profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_profile_update import ArtistProfileUpdate
    from ...models.artist_profile_updated import ArtistProfileUpdated
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updateArtistProfile",
    method="PUT",
    path="/artist/profile",
    operation_class="idempotent",
    auth="bearer",
    namespace="artist_profile",
    name="update",
)


def _call(*, body: ArtistProfileUpdate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/profile",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistProfileUpdated]:
    from ...models.artist_profile_updated import ArtistProfileUpdated

    return responses.read(OPERATION, response, ArtistProfileUpdated.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ArtistProfileUpdate,
    options: RequestOptions | None = None,
) -> Response[ArtistProfileUpdated]:
    """Change your artist profile.

    Changes the text, the site and the social links of one's own artist page.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The change was made.

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
    body: ArtistProfileUpdate,
    options: RequestOptions | None = None,
) -> ArtistProfileUpdated:
    """Change your artist profile.

    Changes the text, the site and the social links of one's own artist page.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The change was made.

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
    body: ArtistProfileUpdate,
    options: RequestOptions | None = None,
) -> Response[ArtistProfileUpdated]:
    """Change your artist profile.

    Changes the text, the site and the social links of one's own artist page.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The change was made.

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
    body: ArtistProfileUpdate,
    options: RequestOptions | None = None,
) -> ArtistProfileUpdated:
    """Change your artist profile.

    Changes the text, the site and the social links of one's own artist page.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The change was made.

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
