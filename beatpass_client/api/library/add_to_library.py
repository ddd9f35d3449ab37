"""Save things to the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.library_selection import LibrarySelection
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="addToLibrary",
    method="POST",
    path="/users/me/add-to-library",
    operation_class="unsafe",
    auth="bearer",
    namespace="library",
    name="add",
)


def _call(*, body: LibrarySelection, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/users/me/add-to-library",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: LibrarySelection,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Save things to the library.

    Saves tracks, albums and artists, of several kinds in one call if need be. A library ends at
    10,000 saved items.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. They are saved.

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
    body: LibrarySelection,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Save things to the library.

    Saves tracks, albums and artists, of several kinds in one call if need be. A library ends at
    10,000 saved items.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        They are saved.

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
    body: LibrarySelection,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Save things to the library.

    Saves tracks, albums and artists, of several kinds in one call if need be. A library ends at
    10,000 saved items.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. They are saved.

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
    body: LibrarySelection,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Save things to the library.

    Saves tracks, albums and artists, of several kinds in one call if need be. A library ends at
    10,000 saved items.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        They are saved.

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
