"""Make an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_answer import ArtistAnswer
    from ...models.artist_create import ArtistCreate
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="createArtist",
    method="POST",
    path="/artists",
    kind="unsafe",
    access="bearer",
    namespace="artists",
    name="create",
)


def _call(
    *,
    body: ArtistCreate,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/artists",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[ArtistAnswer]:
    from ...models.artist_answer import ArtistAnswer

    parsed = answers.read_json(OPERATION, response, ArtistAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ArtistCreate,
) -> Response[ArtistAnswer]:
    """Make an artist.

    Makes an artist page. The account needs the right to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The new artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: ArtistCreate,
) -> ArtistAnswer:
    """Make an artist.

    Makes an artist page. The account needs the right to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The new artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: ArtistCreate,
) -> Response[ArtistAnswer]:
    """Make an artist.

    Makes an artist page. The account needs the right to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The new artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: ArtistCreate,
) -> ArtistAnswer:
    """Make an artist.

    Makes an artist page. The account needs the right to do so.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The new artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
