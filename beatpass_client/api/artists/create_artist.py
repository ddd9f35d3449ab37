"""Make an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_answer import ArtistAnswer
    from ...models.artist_create import ArtistCreate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createArtist",
    method="POST",
    path="/artists",
    operation_class="unsafe",
    auth="bearer",
    namespace="artists",
    name="create",
)


def _call(*, body: ArtistCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artists",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistAnswer]:
    from ...models.artist_answer import ArtistAnswer

    return responses.read(OPERATION, response, ArtistAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ArtistCreate,
    options: RequestOptions | None = None,
) -> Response[ArtistAnswer]:
    """Make an artist.

    Makes an artist page. The account needs the right to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new artist.

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
    body: ArtistCreate,
    options: RequestOptions | None = None,
) -> ArtistAnswer:
    """Make an artist.

    Makes an artist page. The account needs the right to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new artist.

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
    body: ArtistCreate,
    options: RequestOptions | None = None,
) -> Response[ArtistAnswer]:
    """Make an artist.

    Makes an artist page. The account needs the right to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The new artist.

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
    body: ArtistCreate,
    options: RequestOptions | None = None,
) -> ArtistAnswer:
    """Make an artist.

    Makes an artist page. The account needs the right to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The new artist.

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
