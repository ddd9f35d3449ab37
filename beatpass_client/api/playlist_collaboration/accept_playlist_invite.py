"""Accept an invitation to a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.playlist_answer import PlaylistAnswer
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="acceptPlaylistInvite",
    method="POST",
    path="/playlists/{id}/accept-invite",
    kind="unsafe",
    access="bearer",
    namespace="playlist_collaboration",
    name="accept",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/accept-invite",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[PlaylistAnswer]:
    from ...models.playlist_answer import PlaylistAnswer

    parsed = answers.read_json(OPERATION, response, PlaylistAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[PlaylistAnswer]:
    """Accept an invitation to a playlist.

    Makes the token's owner an editor of a playlist that they were invited to. Accepting twice
    answers 422.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The playlist that can be edited now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
) -> PlaylistAnswer:
    """Accept an invitation to a playlist.

    Makes the token's owner an editor of a playlist that they were invited to. Accepting twice
    answers 422.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.

    Returns:
        The playlist that can be edited now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
) -> Response[PlaylistAnswer]:
    """Accept an invitation to a playlist.

    Makes the token's owner an editor of a playlist that they were invited to. Accepting twice
    answers 422.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The playlist that can be edited now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
) -> PlaylistAnswer:
    """Accept an invitation to a playlist.

    Makes the token's owner an editor of a playlist that they were invited to. Accepting twice
    answers 422.

    Args:
        id: Id of the playlist that the invitation is for.
        client: The client to send with; it needs a token.

    Returns:
        The playlist that can be edited now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed
